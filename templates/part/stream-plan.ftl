<#-- Choosing the stream, and sizing its batches. -->
<#assign ahead = predicts?then("ahead", "hacker")>
/** A stream of which nothing is launched yet. */
function newStream(ns, target) {
  const now = Date.now();
  return {
    target,
    port: ns.getPortHandle(${port}),
<#if !hackThreads?has_content && !fleet>
    chosenLevel: 0, // level and RAM for which the size of the batches was chosen
    chosenGb: 0,
</#if>
    running: new Map(), // jobs under way by id
<#if words?size == 1>
    queues: RECIPE.word.map(() => []), // batches whose operation of that place is not launched yet
</#if>
<#if fleet>
    nextId: 0, // of the jobs; those of each stream begin at another
<#else>
    nextId: 0,
</#if>
<#if residents>
    idle: [], // residents that wait for an order
    needed: [], // threads by which it was last looked which of them serve
</#if>
    landed: 0, // batches that have landed, and how many of them the target was looked at after
    watched: 0,
<#if message.result>
    taken: 0,
</#if>
    holding: false, // whether the target is off its track, so that nothing more is hacked
    flow: { hackThreads: 0, periodMillis: 0 }, // how large the batches are and how close they follow
<#if !fleet>
    formerMillis: 0, // time between those opened before the flow changed, and when the last of them has landed
    formerUntil: 0,
</#if>
<#if predicts>
    expPerMilli: 0, // experience that the batches give
</#if>
    calmUntil: now, // when the next batch begins to land
    repairedAt: now, // when the batch lands that repairs the target
<#if fleet>
    preparing: false,
<#else>
    wakeBy: now, // until when the controller sleeps, and how late the timers are that wake it
    sleeps: awake(),
    tellAt: now + MINUTE_MILLIS,
</#if>
    patientUntil: now + PATIENCE_MILLIS, // when to look for workers that never reported
<#if tail && !fleet>
    meter: newMeter(ns),
</#if>
<#if statusFile?has_content && !fleet>
    reading: newReading(ns),
</#if>
  };
}

<#if !fleet>
/** Begins a stream. */
function openStream(ns, target) {
  const stream = newStream(ns, target);
<#if words?size gt 1>
  chooseRecipe(ns, stream);
</#if>
  const server = planStream(ns, stream);
  if (stream.flow.hackThreads === 0) {
    halt(ns, `not enough RAM to keep batches running on ${r"${target}"}`);
  }
  stream.nextLanding = firstLandingMillis(Date.now(), hackTime(server, server.minDifficulty, hackerOf(ns)), ${recipe}.slackMillis);
  stream.calmUntil = stream.nextLanding;
<#if residents>
  ns.atExit(() => stream.running.forEach((job) => sendAway(ns, job)));
</#if>
  return stream;
}

<#if words?size gt 1>
/** Chooses the order of operations with which the stream earns most. */
function chooseRecipe(ns, stream) {
  const servers = survey(ns);
  const server = servers.find((each) => each.hostname === stream.target);
  stream.recipe = RECIPES[bestRecipeByFlow(RECIPES, server, hackerOf(ns), hostsOf(servers))];
  stream.queues = stream.recipe.word.map(() => []); // batches whose operation of that place is not launched yet
}

</#if>
/** Measures the RAM, with that of the jobs under way, and chooses how large the batches are and how close they follow. */
function planStream(ns, stream) {
  const servers = survey(ns);
  const server = servers.find((each) => each.hostname === stream.target);
  const hacker = hackerOf(ns);
  const ours = heldGb([stream]);
  const hosts = hostsOf(servers.map((each) => ({ ...each, ramUsed: each.ramUsed - (ours[each.hostname] ?? 0) })));
  if (stream.hosts && hosts.map(({ hostname }) => hostname).join() !== stream.hosts.map(({ hostname }) => hostname).join()) {
    sizeAnew(stream, server, hacker, hosts);
  }
  stream.hosts = hosts;
  stream.places = new Map(stream.hosts.map((host, place) => [host.hostname, place]));
  stream.hostOrders = hostOrders(${recipe}, stream.hosts);
  stream.freeGb = stream.hosts.map((host) => host.freeRamGb - (ours[host.hostname] ?? 0));
  stream.seated = seatedOn(stream);
  stream.slackMillis = slackFor(stream.sleeps, ${recipe}, Date.now());
  const recipe = withSlack(${recipe}, stream.slackMillis);
<#if predicts>
  const ahead = hackerAtLanding(recipe, server, hacker, stream.expPerMilli);
</#if>
<#if hackThreads?has_content>
  const hackThreads = ${hackThreads};
  changeFlow(stream, flowOf(recipe, server, ${ahead}, hackThreads, stream.hosts, stream.hostOrders));
<#else>
  const totalGb = totalFreeGb(stream.hosts);
  if (stream.flow.hackThreads === 0 || isOutgrown(hacker.level, totalGb, stream.chosenLevel, stream.chosenGb)) {
    changeFlow(stream, bestFlow(recipe, server, ${ahead}, stream.hosts, stream.hostOrders));
    stream.chosenLevel = hacker.level;
    stream.chosenGb = totalGb;
  } else {
    changeFlow(stream, nextFlow(recipe, server, ${ahead}, <#if fractional>fitted(recipe, server, ${ahead}, stream.flow.hackThreads)<#else>stream.flow.hackThreads</#if>, stream.hosts, stream.hostOrders));
  }
</#if>
  stream.level = hacker.level;
  stream.replanAt = Date.now() + MINUTE_MILLIS;
  if (stream.flow.hackThreads > 0) {
    layOut(stream, server, hacker<#if predicts>, ahead</#if>);
    stream.seats = seats(${recipe}, stream.leads, stream.flow.periodMillis, stream.threads, stream.hosts, stream.hostOrders);
  } else {
    stream.seats = ${recipe}.word.map(() => []); // what is open goes on wherever it finds room
  }
  return server;
}

</#if>
/** How many jobs of each operation are on each host. */
function seatedOn(stream) {
  const seated = ${recipe}.word.map(() => stream.hosts.map(() => 0));
  for (const { row, hostname } of stream.running.values()) {
    const place = stream.places.get(hostname);
    if (place !== undefined) {
      seated[row][place]++;
    }
  }
  return seated;
}

/** Counts the threads of open batches for other hosts than they were sized for. */
function sizeAnew(stream, server, hacker, hosts) {
  for (const batch of new Set(stream.queues.flat())) {
    batch.threads = threadTable(batch.needs, ${recipe}, server, hacker, hosts);
    batch.jobGb = jobRamGb(${recipe}, batch.threads);
  }
}

<#if !fleet>
/** Gives the stream another flow from the next batch on. */
function changeFlow(stream, flow) {
  if (flow.periodMillis < stream.flow.periodMillis) {
    stream.formerMillis = stream.flow.periodMillis;
    stream.formerUntil = stream.running.size > 0 ? stream.nextLanding : 0;
  }
  stream.flow = flow;
}

/** Time between two batches that land, some of which may have been opened when they were further apart. */
function pace({ flow, formerMillis, formerUntil }) {
  return Date.now() < formerUntil ? Math.max(formerMillis, flow.periodMillis) : flow.periodMillis;
}

</#if>
/** Works out how the stream's batches are made<#if predicts>, for the level when the next one lands,</#if> and when they are launched. */
function layOut(stream, server, hacker<#if predicts>, ahead</#if>) {
<#if reactsToLevelUp>
  stream.sizedBy = hacker;
  stream.askedLevel = hacker.level;
</#if>
  sizeBatches(stream, server, ${ahead});
  stream.leads = leadMillis(withSlack(${recipe}, stream.slackMillis), server, hacker, stream.flow.gapMillis);
  stream.leastMoney = leastMoney(${recipe}, server, hacker, stream.flow.hackThreads);
  stream.rows = launchOrder(${recipe}, stream.leads, stream.threads);
<#if ranksLaunches>
  const ranks = ${recipe}.word.map((op, row) => launchRank(op, stream.threads[row][0], row * stream.flow.gapMillis));
  stream.rows = rankedRows(${recipe}, stream.rows, ranks);
</#if>
<#if predicts || tail>
  stream.expPerMilli = expPerMilli(${recipe}, stream.flow, server, hacker);
</#if>
}

/** Counts the threads of the batches to come, for a hacker of the given level. */
function sizeBatches(stream, server, hacker) {
  stream.sizedFor = hacker.level;
<#if fractional>
  const hackThreads = fitted(${recipe}, server, hacker, stream.flow.hackThreads); // what whole grows make good now
  stream.needs = batchNeeds(${recipe}, server, hacker, hackThreads);
<#else>
  stream.needs = batchNeeds(${recipe}, server, hacker, stream.flow.hackThreads);
</#if>
  stream.threads = threadTable(stream.needs, ${recipe}, server, hacker, stream.hosts);
  stream.jobGb = jobRamGb(${recipe}, stream.threads);
}

/** Opens the next batch, sized for the <#if predicts>level to expect when it lands<#else>present level</#if>. */
function openBatch(stream, server, hacker) {
  const landing = stream.nextLanding;
<#if predicts>
  const ahead = hackerLater(hacker, stream.expPerMilli, landing - Date.now());
<#elseif reactsToLevelUp>
  const ahead = stream.sizedBy;
<#else>
  const ahead = hacker;
</#if>
  if (ahead.level !== stream.sizedFor) {
    sizeBatches(stream, server, ahead);
  }
  let { threads, jobGb } = stream;
  if (stream.holding && Date.now() >= stream.repairedAt) {
    threads = threadTable(repairing(stream.needs, ${recipe}, server, ahead), ${recipe}, server, ahead, stream.hosts);
    jobGb = jobRamGb(${recipe}, threads);
    stream.repairedAt = landing;
  }
  const { gapMillis, periodMillis } = stream.flow;
  const next = landing + periodMillis;
  const batch = { landing, next, gapMillis, needs: stream.needs, threads, jobGb, grown: {}, dropped: false };
  stream.queues.forEach((queue) => queue.push(batch));
  stream.nextLanding = next;
}

