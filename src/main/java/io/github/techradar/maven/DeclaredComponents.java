package io.github.techradar.maven;

import io.github.techradar.model.Location;
import io.github.techradar.packages.PackageName;
import io.github.techradar.usage.Component;
import io.github.techradar.usage.Component.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Extension;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * How one project is built: its parents, the bills of materials that it imports, and the plugins
 * and extensions that somebody wrote into its POM and those of its parents. What a module has
 * written is told there, and where it inherits it only what another version makes of it. What Maven
 * adds by itself is nobody's choice.
 */
final class DeclaredComponents {

  private static final String PLUGINS = "org.apache.maven.plugins";

  private final MavenProject project;
  private final Modules.Names modules;
  private final PomPlaces places;

  /** The properties of the project hold, in the POMs of its parents too. */
  private final PomTexts texts;

  private final List<Component> components = new ArrayList<>();

  /** What was read, of which that of a parent is another declaration or none. */
  private final Set<String> seen = new HashSet<>();

  private DeclaredComponents(MavenProject project, Modules.Names modules, PomPlaces places) {
    this.project = project;
    this.modules = modules;
    this.places = places;
    this.texts = places.texts(project);
  }

  /** All of one project. */
  static List<Component> of(
      MavenProject project, Modules.Names modules, PomPlaces places, ParentPoms parents) {
    DeclaredComponents found = new DeclaredComponents(project, modules, places);
    List<InheritedPom> poms = InheritedPom.of(project, modules, places, parents.of(project));
    List<InheritedPom> untold = poms.stream().filter(pom -> pom.byModule().isEmpty()).toList();
    found.parents(untold);
    untold.forEach(found::pom);
    found.changed(poms.subList(untold.size(), poms.size()), parents);
    poms.forEach(found::managed);
    return found.components;
  }

  /** The parents that are not of this build, the nearest first. */
  private void parents(List<InheritedPom> poms) {
    List<String> way = new ArrayList<>();
    for (InheritedPom pom : poms) {
      MavenProject parent = pom.owner();
      if (!parent.equals(project) && !places.has(parent) && pom.named().isPresent()) {
        PackageName name = PackageName.ofMaven(parent.getGroupId(), parent.getArtifactId());
        way.add(name.with(parent.getVersion()));
        components.add(
            new Component(name, parent.getVersion(), Role.PARENT, way, pom.named().get()));
      }
    }
  }

  private void pom(InheritedPom pom) {
    for (ModelBase part : pom.parts()) {
      imports(part, pom);
      reports(part, pom);
    }
    pom.builds()
        .forEach(
            build -> {
              build.getPlugins().forEach(plugin -> plugin(plugin, pom));
              if (build instanceof Build whole) {
                whole.getExtensions().forEach(extension -> extension(extension, pom));
              }
            });
  }

  /** What a module tells and this project has in another version, at what names its parent. */
  private void changed(List<InheritedPom> poms, ParentPoms parents) {
    if (poms.isEmpty()) {
      return;
    }
    Set<String> told =
        of(poms.get(0).owner(), modules, places, parents).stream()
            .map(DeclaredComponents::key)
            .collect(Collectors.toSet());
    DeclaredComponents here = new DeclaredComponents(project, modules, places);
    here.seen.addAll(seen);
    for (InheritedPom pom : poms) {
      here.pom(
          new InheritedPom(
              pom.owner(), pom.parts(), Optional.of(places.ofParent(project)), pom.byModule()));
    }
    seen.addAll(here.seen);
    here.components.stream().filter(one -> !told.contains(key(one))).forEach(components::add);
  }

  private static String key(Component component) {
    return component.role() + " " + component;
  }

  private void imports(ModelBase model, InheritedPom pom) {
    DependencyManagement managed = model.getDependencyManagement();
    if (managed != null) {
      for (Dependency one : managed.getDependencies()) {
        if ("import".equals(one.getScope())
            && "pom".equals(one.getType())
            && seen.add("import " + texts.of(one).getManagementKey())) {
          add(
              Role.IMPORTED,
              one.getGroupId(),
              one.getArtifactId(),
              one.getVersion(),
              pom.place(places, one));
        }
      }
    }
  }

  private void plugin(Plugin written, InheritedPom pom) {
    boolean isFirst = seen.add("plugin " + written.getKey());
    Optional<Plugin> effective = effective(written.getKey());
    if (pom.owner().equals(project)
        || (effective.isPresent() && (isFirst || pom.byModule().isEmpty()))) {
      add(written, effective.orElse(written), pom);
    }
  }

  /** What the packaging binds is a choice if a POM manages it. */
  private void managed(InheritedPom pom) {
    pom.managedPlugins()
        .filter(plugin -> !seen.contains("plugin " + plugin.getKey()))
        .forEach(
            plugin ->
                effective(plugin.getKey())
                    .ifPresent(
                        effective -> {
                          seen.add("plugin " + plugin.getKey());
                          add(plugin, effective, pom);
                        }));
  }

  private void add(Plugin written, Plugin effective, InheritedPom pom) {
    Location place = pom.place(places, written);
    add(
        Role.PLUGIN,
        written.getGroupId(),
        written.getArtifactId(),
        Optional.ofNullable(effective.getVersion()).orElse(written.getVersion()),
        place);
    for (Dependency one : effective.getDependencies()) {
      add(
          Role.PLUGIN,
          one.getGroupId(),
          one.getArtifactId(),
          one.getVersion(),
          pom.named().or(() -> places.known(one)).orElse(place));
    }
  }

  /** A plugin as the build of the project has it, with what is managed. */
  private Optional<Plugin> effective(String key) {
    return Optional.ofNullable(project.getBuild().getPluginsAsMap().get(key));
  }

  private void extension(Extension one, InheritedPom pom) {
    if (seen.add("extension " + one.getGroupId() + ":" + one.getArtifactId())) {
      add(
          Role.EXTENSION,
          one.getGroupId(),
          one.getArtifactId(),
          one.getVersion(),
          pom.place(places, one));
    }
  }

  private void reports(ModelBase model, InheritedPom pom) {
    if (model.getReporting() != null) {
      for (ReportPlugin plugin : model.getReporting().getPlugins()) {
        add(
            Role.PLUGIN,
            plugin.getGroupId(),
            plugin.getArtifactId(),
            Optional.ofNullable(plugin.getVersion()).orElseGet(() -> versionOf(plugin.getKey())),
            pom.place(places, plugin));
      }
    }
  }

  private @Nullable String versionOf(String plugin) {
    return effective(plugin)
        .or(
            () ->
                Optional.ofNullable(project.getPluginManagement())
                    .map(managed -> managed.getPluginsAsMap().get(plugin)))
        .map(Plugin::getVersion)
        .orElse(null);
  }

  private void add(
      Role role,
      @Nullable String groupId,
      @Nullable String artifactId,
      @Nullable String version,
      Location place) {
    String group = texts.of(groupId == null ? PLUGINS : groupId);
    String artifact = texts.of(artifactId);
    String known = texts.of(version);
    if (!artifact.isEmpty() && !modules.has(group, artifact, known)) {
      PackageName name = PackageName.ofMaven(group, artifact);
      components.add(new Component(name, known, role, List.of(name.with(known)), place));
    }
  }
}
