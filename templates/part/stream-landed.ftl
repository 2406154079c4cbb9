<#-- What follows from a landing. -->
/** What the end of a job means for its batch; whether it was the last of it. */
function endOfBatch(stream, { batch, end, last }) {
  if (Date.now() < end - 1) {
    batch.dropped = true; // killed, or too late to begin: the rest of its batch stays
  } else if (last) {
    stream.calmUntil = batch.next;
  }
  stream.landed += last ? 1 : 0;
  return last;
}

/** Looks at the target after a batch: off its track, nothing more is hacked until it is back. */
function watch(ns, stream, server, troubles) {
  stream.watched = stream.landed;
  const onTrack = isOnTrack(server, stream.leastMoney);
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
  } else if (onTrack && stream.holding) {
    tell(ns, `${r"${stream.target} is back on its track; ${troubles.cancelled} hacks cancelled so far"}`);
  }
  stream.holding = !onTrack;
}

