package io.github.techradar.maven;

import io.github.techradar.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;

/**
 * A POM that holds for a project: its own, or that of a parent.
 *
 * @param owner whose POM it is
 * @param parts what holds of it: the active profiles, and then the POM itself
 * @param named where a POM of the build names it, if it is not of this build
 * @param byModule the module that tells what it declares; empty if nobody but the project does
 */
record InheritedPom(
    MavenProject owner,
    List<ModelBase> parts,
    Optional<Location> named,
    Optional<MavenProject> byModule) {

  InheritedPom {
    parts = List.copyOf(parts);
  }

  /** Those of a project, the nearest first. */
  static List<InheritedPom> of(
      MavenProject project, Modules.Names modules, PomPlaces places, List<MavenProject> parents) {
    List<InheritedPom> poms = new ArrayList<>();
    poms.add(
        new InheritedPom(
            project,
            parts(places.written(project), ids(project.getActiveProfiles())),
            Optional.empty(),
            Optional.empty()));
    for (MavenProject one : parents) {
      InheritedPom child = poms.get(poms.size() - 1);
      Optional<Location> named =
          child.named().isEmpty() && !places.has(one)
              ? Optional.of(places.ofParent(child.owner()))
              : child.named();
      Optional<MavenProject> module =
          child.byModule().isEmpty()
                  && modules.has(one.getGroupId(), one.getArtifactId(), one.getVersion())
              ? Optional.of(one)
              : child.byModule();
      poms.add(
          new InheritedPom(one, parts(places.written(one), activeIds(poms, one)), named, module));
    }
    return poms;
  }

  private static List<ModelBase> parts(Optional<Model> written, Set<String> active) {
    Stream<Profile> profiles =
        written.stream()
            .flatMap(model -> model.getProfiles().stream())
            .filter(profile -> active.contains(profile.getId()));
    return Stream.<ModelBase>concat(profiles, written.stream()).toList();
  }

  /** The active profiles of a parent; not each Maven says them with all that inherit them. */
  private static Set<String> activeIds(List<InheritedPom> children, MavenProject parent) {
    String start = parent.getGroupId() + ":" + parent.getArtifactId() + ":";
    return children.stream()
        .flatMap(child -> child.owner().getInjectedProfileIds().entrySet().stream())
        .filter(one -> one.getKey().startsWith(start))
        .findFirst()
        .map(one -> Set.copyOf(one.getValue()))
        .orElseGet(() -> ids(parent.getActiveProfiles()));
  }

  private static Set<String> ids(List<Profile> profiles) {
    return profiles.stream().map(Profile::getId).collect(Collectors.toSet());
  }

  /** The builds of the parts. */
  Stream<BuildBase> builds() {
    return parts.stream()
        .flatMap(
            part ->
                Stream.<BuildBase>ofNullable(
                    part instanceof Model model ? model.getBuild() : ((Profile) part).getBuild()));
  }

  /** The plugins that it only manages. */
  Stream<Plugin> managedPlugins() {
    return builds()
        .flatMap(build -> Stream.ofNullable(build.getPluginManagement()))
        .flatMap(managed -> managed.getPlugins().stream());
  }

  /** Where an element of it stands, or a POM of the build that names it. */
  Location place(PomPlaces places, InputLocationTracker element) {
    return named.orElseGet(() -> places.of(owner, element));
  }
}
