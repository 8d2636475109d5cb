package io.github.techradar.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands are part of. */
@Command(
    name = RadarCommand.NAME,
    description =
        "Begins a technology radar kept as Markdown files, checks it, makes its pages, and exports it.",
    mixinStandardHelpOptions = true,
    versionProvider = RadarCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      InitCommand.class,
      NewCommand.class,
      ImportCommand.class,
      UsageCommand.class,
      ValidateCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      SchemaCommand.class,
      HelpCommand.class
    },
    sortOptions = false,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:All was done.",
      "1:The radar has problems that are not accepted; they are listed.",
      "2:An argument, a folder, a file or the disk is not as it must be.",
      "3:The program failed, which is its own fault."
    },
    footer = {"", "'" + RadarCommand.NAME + " COMMAND --help' lists a command's options."})
final class RadarCommand implements Runnable {

  /** What people write to call it. */
  static final String NAME = "java -jar techradar.jar";

  @Option(
      names = {"--no-colour", "--no-color"},
      scope = ScopeType.INHERIT,
      description =
          "Write no colours. They are written to terminals only, and not where NO_COLOR is set.")
  private boolean colourless;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Also print how things are done, and what the program failed with.")
  private boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  RadarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  boolean isColourless() {
    return colourless;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** What the radar speaks to. */
  CommandFrontEnd frontEnd() {
    return new CommandFrontEnd(terminal, terminal.isColoured() && !colourless, verbose);
  }

  /** The version of this software, as its archive says it. */
  static String version() {
    return Optional.ofNullable(RadarCommand.class.getPackage().getImplementationVersion())
        .orElse("(not released)");
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  /** Says the version to those who ask. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"techradar " + version()};
    }
  }
}
