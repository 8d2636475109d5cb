package io.github.techradar.maven;

import io.github.techradar.model.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Says what the goals do, and with <code>-Ddetail</code> what each of their parameters is for.
 *
 * @since 0.1.0
 */
@Mojo(name = "help", requiresProject = false, threadSafe = true)
public final class HelpMojo extends AbstractMojo {

  private static final int WIDTH = 80;
  private static final Pattern SPACES = Pattern.compile("\\s++");

  /**
   * The goal to show, such as <code>validate</code>. If not set, all of them are shown.
   *
   * @since 0.1.0
   */
  @Parameter(property = "goal")
  private @Nullable String goal;

  /**
   * Shows the parameters of the goals too.
   *
   * @since 0.1.0
   */
  @Parameter(property = "detail", defaultValue = "false")
  private boolean detail;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Override
  public void execute() throws MojoFailureException {
    List<MojoDescriptor> all =
        plugin.getMojos().stream().sorted(Comparator.comparing(MojoDescriptor::getGoal)).toList();
    List<MojoDescriptor> shown =
        goal == null ? all : List.of(named(goal.strip().replace("techradar:", ""), all));
    List<String> lines = new ArrayList<>();
    lines.add(plugin.getName() + " " + plugin.getVersion());
    wrap(text(plugin.getDescription()), 2, lines);
    for (MojoDescriptor each : shown) {
      lines.add("");
      lines.add(each.getFullGoalName());
      wrap(text(each.getDescription()), 2, lines);
      if (detail) {
        parameters(each, lines);
      }
    }
    if (!detail) {
      lines.add("");
      wrap(
          "The parameters of a goal: mvn %s:help -Ddetail -Dgoal=%s"
              .formatted(plugin.getId(), shown.get(shown.size() - 1).getGoal()),
          0,
          lines);
    }
    getLog().info(String.join("\n", lines));
  }

  private static MojoDescriptor named(String name, List<MojoDescriptor> all)
      throws MojoFailureException {
    Optional<MojoDescriptor> found =
        all.stream().filter(each -> each.getGoal().equals(name)).findFirst();
    if (found.isEmpty()) {
      List<String> goals = all.stream().map(MojoDescriptor::getGoal).toList();
      String meant = Names.nearest(name, goals).map(" Did you mean '%s'?"::formatted).orElse("");
      throw new MojoFailureException(
          "There is no goal %s.%s The goals are %s."
              .formatted(Names.quoted(name), meant, String.join(", ", goals)));
    }
    return found.get();
  }

  /** Those that people can set, each with its default and what sets it on the command line. */
  private static void parameters(MojoDescriptor mojo, List<String> lines) {
    PlexusConfiguration set = mojo.getMojoConfiguration();
    List<org.apache.maven.plugin.descriptor.Parameter> parameters =
        Optional.ofNullable(mojo.getParameters()).orElse(List.of());
    for (org.apache.maven.plugin.descriptor.Parameter parameter : parameters) {
      if (parameter.isEditable()) {
        PlexusConfiguration one = set.getChild(parameter.getName());
        lines.add("");
        lines.add("  " + parameter.getName() + written(" = ", one.getAttribute("default-value")));
        wrap(text(parameter.getDescription()), 4, lines);
        wrap(
            written(
                "On the command line: -D",
                text(one.getValue(null)).replace("${", "").replace("}", "")),
            4,
            lines);
      }
    }
  }

  private static String written(String before, @Nullable String text) {
    return text == null || text.isEmpty() ? "" : before + text;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Breaks a text into lines of 80 characters, each with some spaces before it. */
  private static void wrap(String text, int indent, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.split(text.strip(), -1)) {
      if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
        lines.add(" ".repeat(indent) + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(" ".repeat(indent) + line);
    }
  }
}
