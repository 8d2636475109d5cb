package io.github.techradar.cli;

import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the radar. */
@Command(
    name = "validate",
    description = "Checks every entry and the definition, and lists all problems.")
final class ValidateCommand extends AbstractCheckingCommand {

  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Option(
      names = "--baseline-write",
      description =
          "Make all of today's problems known instead of refusing the radar for them. From then on"
              + " only new ones count.")
  private boolean writeBaseline;

  @Override
  void run() throws RefusedException, UnusableException {
    if (writeBaseline) {
      radar().writeBaseline();
      return;
    }
    radar().check(failOn(), findings.output(settings(), paths()::folderIn));
  }
}
