<#-- Weakens that stay when they have landed. -->
/** Threads that a weaken of the batches to come needs on a host; none where there are no such batches. */
function neededThreads(stream, row, hostname) {
  return stream.flow.hackThreads > 0 ? stream.threads[row][stream.places.get(hostname)] : undefined;
}

/** Gives an order to the resident that has waited for the shortest time, if one serves. */
function reuse(ns, stream, batch, row, order) {
  const at = stream.idle.findLastIndex((job) => job.row === row && serves(job.threads, batch.threads[row][stream.places.get(job.hostname)]));
  if (at < 0) {
    return false;
  }
  const [job] = stream.idle.splice(at, 1);
  stream.running.delete(job.id);
  const [end] = order;
  const id = stream.nextId++;
  stream.running.set(id, { ...job, id, end, batch, idleSince: undefined });
  ns.writePort(ORDER_PORTS + job.pid, order);
  return true;
}

/** The job whose operation is over; a resident stays and waits, unless it says by a negative id that it is gone. */
function heardOf(stream, id) {
  const job = stream.running.get(id < 0 ? -1 - id : id);
  if (id >= 0 && job?.pid > 0) {
    const idle = { ...job, end: Infinity, idleSince: Date.now() };
    stream.running.set(id, idle);
    stream.idle.push(idle);
    return job;
  }
  if (job) {
    endJob(stream, job.id);
    stream.idle = stream.idle.filter((each) => each !== job);
  }
  return job?.idleSince === undefined ? job : undefined;
}

/** Sends away the residents that do not serve any more, and those that wait in vain. */
function dismiss(ns, stream) {
  const now = Date.now();
  const needed = stream.flow.hackThreads > 0 ? stream.threads : undefined;
  const others = needed === stream.needed ? stream.idle : [...stream.running.values()].filter(({ pid }) => pid > 0);
  stream.needed = needed;
  for (const job of others) {
    if (!serves(job.threads, neededThreads(stream, job.row, job.hostname)) || isInVain(now - job.idleSince, pace(stream))) {
      sendAway(ns, job);
    }
  }
  stream.idle = stream.idle.filter(({ away }) => !away);
}

/** Lets a resident end: at once if it is idle, else when it has landed. */
function sendAway(ns, job) {
  if (job.pid > 0 && !job.away) {
    job.away = true;
    if (job.idleSince !== undefined) {
      job.end = Date.now();
    }
    ns.writePort(ORDER_PORTS + job.pid, "leave");
  }
}

