package io.github.batchsmith.transpile.translate;

/** What all declarations of one run share. */
record Program(Attribution attribution, JavaTypes types, BilledNames billed, FindingLog log) {}
