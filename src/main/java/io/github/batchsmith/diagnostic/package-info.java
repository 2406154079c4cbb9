/** What is wrong and what to do about it: findings, and the catalogue of their codes. */
@NullMarked
package io.github.batchsmith.diagnostic;

import org.jspecify.annotations.NullMarked;
