<#-- What follows from a landing. -->
/** Takes a job off the list, if it is there, and gives its RAM back. */
function endJob(stream, id) {
  const job = stream.running.get(id);
  const place = stream.places.get(job?.hostname);
  if (stream.running.delete(id) && place !== undefined) {
    stream.freeGb[place] += job.ramGb;
  }
  return job;
}

/** Looks at the target after a batch: off its track, nothing more is hacked until it is back. */
function watch(ns, stream, server, troubles) {
  stream.watched = stream.landed;
  const onTrack = isOnTrack(server);
  if (!onTrack && !stream.holding) {
    giveUpLost(ns, stream, troubles);
    tellDesync(ns, server, <#if !predicts>hackerOf(ns).level > stream.level, </#if>troubles);
<#if halts>
    halt(ns, `${r"${stream.target} is off its prepared state"}`);
<#elseif reactsToDesync>
    if (afterDesync(server, troubles.desyncs) === "halt") {
      halt(ns, `${r"${stream.target} is off its prepared state"}`);
    }
</#if>
  }
  stream.holding = !onTrack;
}

/** Gives up workers that should have reported long ago, so that their RAM is used again. */
function giveUpLost(ns, stream, troubles) {
  const now = Date.now();
  stream.patientUntil = now + PATIENCE_MILLIS;
  for (const [id, { op, hostname, end }] of stream.running) {
    if (now > end + PATIENCE_MILLIS) {
      endJob(stream, id);
      troubles.lost++;
      troubles.cause = `${r"a ${op} on ${hostname} never reported"}`;
      ns.print(troubles.cause);
    }
  }
}

