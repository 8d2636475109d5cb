package io.github.techradar.maven;

import io.github.techradar.model.Location;
import io.github.techradar.packages.PackageName;
import io.github.techradar.usage.Component;
import io.github.techradar.usage.Component.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Extension;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * How one project is built: its parents, the bills of materials that it imports, and the plugins
 * and extensions that somebody wrote into its POM and those of its parents. What a module has
 * written is told there alone, and what Maven adds by itself is nobody's choice.
 */
final class DeclaredComponents {

  private static final String PLUGINS = "org.apache.maven.plugins";

  private final MavenProject project;
  private final Modules.Names modules;
  private final PomPlaces places;
  private final List<Component> components = new ArrayList<>();

  /** Whose POM is being read, and where all that it declares is told, if not where it stands. */
  private MavenProject declaring;

  private Optional<Location> elsewhere = Optional.empty();

  private DeclaredComponents(MavenProject project, Modules.Names modules, PomPlaces places) {
    this.project = project;
    this.declaring = project;
    this.modules = modules;
    this.places = places;
  }

  /** All of one project. */
  static List<Component> of(MavenProject project, Modules.Names modules, PomPlaces places) {
    DeclaredComponents found = new DeclaredComponents(project, modules, places);
    found.pom();
    for (Profile profile : project.getActiveProfiles()) {
      found.imports(profile);
      Optional.ofNullable(profile.getBuild()).ifPresent(found::build);
      found.reports(profile);
    }
    found.parents();
    return found.components;
  }

  /** What the POM that is being read declares by itself. */
  private void pom() {
    Model model = declaring.getOriginalModel();
    if (model != null) {
      imports(model);
      Optional.ofNullable(model.getBuild()).ifPresent(this::build);
      Optional.ofNullable(model.getBuild())
          .ifPresent(build -> build.getExtensions().forEach(this::extension));
      reports(model);
    }
  }

  /**
   * The parents, the nearest first, and what their POMs declare; up to a module, which tells that
   * by itself. One of this build is told where it is, any other where it is named.
   */
  private void parents() {
    List<String> way = new ArrayList<>();
    MavenProject child = project;
    Location place = places.ofParent(project);
    MavenProject parent = project.getParent();
    if (parent == null) {
      unbuilt(place);
    }
    while (parent != null && !isModule(parent)) {
      declaring = parent;
      if (!places.isOfBuild(parent)) {
        PackageName name = PackageName.ofMaven(parent.getGroupId(), parent.getArtifactId());
        place = way.isEmpty() ? places.ofParent(child) : place;
        way.add(name.with(parent.getVersion()));
        components.add(new Component(name, parent.getVersion(), Role.PARENT, way, place));
        elsewhere = Optional.of(place);
      }
      pom();
      child = parent;
      parent = parent.getParent();
    }
  }

  /** A parent that is named, though Maven could not make a project of it. */
  private void unbuilt(Location place) {
    Model model = project.getOriginalModel();
    Parent named = model == null ? null : model.getParent();
    if (named != null) {
      PomTexts texts = places.texts(project);
      String group = texts.of(named.getGroupId());
      String artifact = texts.of(named.getArtifactId());
      String version = texts.of(named.getVersion());
      if (!artifact.isEmpty() && !modules.has(group, artifact, version)) {
        PackageName name = PackageName.ofMaven(group, artifact);
        components.add(
            new Component(name, version, Role.PARENT, List.of(name.with(version)), place));
      }
    }
  }

  private boolean isModule(MavenProject other) {
    return modules.has(other.getGroupId(), other.getArtifactId(), other.getVersion());
  }

  private void imports(ModelBase model) {
    DependencyManagement managed = model.getDependencyManagement();
    if (managed != null) {
      for (Dependency dependency : managed.getDependencies()) {
        if ("import".equals(dependency.getScope()) && "pom".equals(dependency.getType())) {
          add(
              Role.IMPORTED,
              dependency.getGroupId(),
              dependency.getArtifactId(),
              dependency.getVersion(),
              dependency);
        }
      }
    }
  }

  private void build(BuildBase build) {
    for (Plugin plugin : build.getPlugins()) {
      Optional<Plugin> effective = effective(plugin.getKey());
      String version = effective.map(Plugin::getVersion).orElse(plugin.getVersion());
      add(Role.PLUGIN, plugin.getGroupId(), plugin.getArtifactId(), version, plugin);
      for (Dependency dependency :
          effective.map(Plugin::getDependencies).orElse(plugin.getDependencies())) {
        components.addAll(
            component(
                    Role.PLUGIN,
                    dependency.getGroupId(),
                    dependency.getArtifactId(),
                    dependency.getVersion(),
                    elsewhere
                        .or(() -> places.known(dependency))
                        .orElseGet(() -> places.of(declaring, plugin)))
                .stream()
                .toList());
      }
    }
  }

  /** A plugin as the whole build has it, with what is managed. */
  private Optional<Plugin> effective(String key) {
    return Optional.ofNullable(project.getBuild().getPluginsAsMap().get(key))
        .or(
            () ->
                Optional.ofNullable(project.getPluginManagement())
                    .map(managed -> managed.getPluginsAsMap().get(key)));
  }

  private void extension(Extension extension) {
    add(
        Role.EXTENSION,
        extension.getGroupId(),
        extension.getArtifactId(),
        extension.getVersion(),
        extension);
  }

  private void reports(ModelBase model) {
    if (model.getReporting() != null) {
      for (ReportPlugin plugin : model.getReporting().getPlugins()) {
        String version =
            Optional.ofNullable(plugin.getVersion())
                .orElseGet(() -> effective(plugin.getKey()).map(Plugin::getVersion).orElse(""));
        add(Role.PLUGIN, plugin.getGroupId(), plugin.getArtifactId(), version, plugin);
      }
    }
  }

  private void add(
      Role role,
      @Nullable String groupId,
      @Nullable String artifactId,
      @Nullable String version,
      InputLocationTracker element) {
    Location place = elsewhere.orElseGet(() -> places.of(declaring, element));
    component(role, groupId, artifactId, version, place).ifPresent(components::add);
  }

  private Optional<Component> component(
      Role role,
      @Nullable String groupId,
      @Nullable String artifactId,
      @Nullable String version,
      Location place) {
    PomTexts texts = places.texts(declaring);
    String group = texts.of(groupId == null ? PLUGINS : groupId);
    String artifact = texts.of(artifactId);
    String known = texts.of(version);
    if (artifact.isEmpty() || modules.has(group, artifact, known)) {
      return Optional.empty();
    }
    PackageName name = PackageName.ofMaven(group, artifact);
    return Optional.of(new Component(name, known, role, List.of(name.with(known)), place));
  }
}
