package io.github.techradar.cli;

/** What the command tells the program that has called it. */
final class ExitStatus {

  /** All was done. */
  static final int FINE = 0;

  /** The radar has problems that are not accepted; its authors can mend them. */
  static final int REFUSED = 1;

  /** An argument, a folder, a file or the disk is not as it must be; who calls can mend it. */
  static final int UNUSABLE = 2;

  /** The program failed, which is its own fault. */
  static final int FAULT = 3;

  private ExitStatus() {}
}
