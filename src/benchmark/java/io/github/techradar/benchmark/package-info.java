/**
 * Measures what goals cost as whole processes, and parts of them by JMH. A cost is told beside that
 * of something known which ran in the same rounds, for seconds alone say more about a machine.
 */
package io.github.techradar.benchmark;
