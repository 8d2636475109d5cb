package io.github.techradar.cli;

import io.github.techradar.app.Documents;
import io.github.techradar.app.FailOn;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.TechRadar;
import io.github.techradar.app.UnusableException;
import io.github.techradar.app.UsageCheck;
import io.github.techradar.app.UsagePlan;
import io.github.techradar.model.SitePaths;
import io.github.techradar.usage.InventoryFiles;
import io.github.techradar.usage.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds what projects use to a radar. */
@Command(
    name = "usage",
    description = {
      "Holds what projects use to a radar: says which of them use what the radar bans. What they use"
          + " is read from documents of CycloneDX, which builds of any language can write. All that"
          + " was found goes to usage.json, beside the files for other tools."
    })
final class UsageCommand extends AbstractCommand {

  @Option(
      names = "--radar",
      paramLabel = "FILE",
      description =
          "The radar: its radar.json, or the directory of its entries. If not given, the radar here.")
  private @Nullable Path radar;

  @Option(
      names = "--inventories",
      paramLabel = "FILE",
      split = ",",
      required = true,
      description =
          "The documents that list what projects use: files and directories of CycloneDX in JSON,"
              + " with commas between.")
  private List<Path> inventories = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "Which problems make the command fail: error, warning (warnings and errors) or never."
              + " Default: ${DEFAULT-VALUE}.")
  private String failOn = "error";

  @Option(
      names = "--rules",
      paramLabel = "RULE=WEIGHT",
      split = ",",
      description =
          "What the problems of a rule weigh, where that is not as the radar says, with commas"
              + " between: unlisted-in-use=warning. The weights are error, warning and off.")
  private List<@Nullable String> rules = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "The file that lists known uses; none knows no use. Default: usage.baseline in the current"
              + " directory, if it is there.")
  private @Nullable Path baseline;

  @Option(
      names = "--baseline-write",
      description =
          "Make all of today's uses known instead of failing for them. From then on only new ones"
              + " count.")
  private boolean writeBaseline;

  @Option(
      names = "--suggest",
      description =
          "Print what the radar could add, as guesses: entries for what projects have chosen and no"
              + " entry names, and coordinates for entries without any.")
  private boolean suggest;

  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Option(
      names = "--site-url",
      paramLabel = "URL",
      description =
          "The address of the folder that has the radar's page, for a radar that is a directory;"
              + " others say it by themselves.")
  private @Nullable String siteUrl;

  @Override
  void run() throws RefusedException, UnusableException {
    UsagePlan plan =
        new UsagePlan(
            here(),
            Optional.ofNullable(baseline).map(Path::toAbsolutePath),
            settings().failOn(failOn),
            settings().rules(rules),
            findings.output(settings(), UnaryOperator.identity()),
            suggest,
            Optional.empty());
    UsageCheck check = new UsageCheck(plan, frontEnd());
    Policy policy = policy(check);
    if (writeBaseline) {
      check.writeBaseline(policy, InventoryFiles.read(whole(inventories), here()));
    } else {
      check.check(policy, InventoryFiles.read(whole(inventories), here()));
    }
  }

  private Policy policy(UsageCheck check) throws RefusedException, UnusableException {
    Path chosen = radar == null ? directory() : radar.toAbsolutePath();
    if (Files.isRegularFile(chosen)) {
      return check.policy(chosen);
    }
    if (!Files.isDirectory(chosen)) {
      throw new UnusableException(
          radar == null
              ? "There is no radar in %s. Set --radar to its radar.json, or to the directory of its entries."
                  .formatted(chosen)
              : "There is no radar %s (--radar): no such file or directory.".formatted(chosen));
    }
    Documents documents =
        new Documents(List.of(), false, SitePaths.DEFAULT, settings().siteUrl(siteUrl));
    return TechRadar.in(RadarFolder.at(chosen), frontEnd()).publish(FailOn.ERROR).policy(documents);
  }
}
