package io.github.techradar.maven;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.doxia.sink.Sink;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.jspecify.annotations.Nullable;

/**
 * The templates of skins, kept from page to page. A site reads and parses the one of its skin anew
 * for each page, which takes longer than to fill it in.
 *
 * <p>The engine of the templates can keep them, but the site does not ask it to, and all skins call
 * theirs by the same name: the site tells them apart by the class loader of its thread. So what is
 * kept here is kept for each class loader, and as long as that lasts. No text of a page changes.
 *
 * <p>There is no public way to the engine's memory. Where a site plugin is made otherwise than it
 * was when this was written, nothing is kept.
 */
final class KeptTemplates implements InvocationHandler {

  private static final String COMPONENT = "org.codehaus.plexus.velocity.VelocityComponent";
  private static final String CACHE = "org.apache.velocity.runtime.resource.ResourceCache";
  private static final String LOADER =
      "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader";

  /** Stands for having no class loader, which a map cannot have as a key that is weak. */
  private static final Object NO_LOADER = new Object();

  private final Map<Object, Map<Object, Object>> templates =
      Collections.synchronizedMap(new WeakHashMap<>());

  private KeptTemplates() {}

  /**
   * Has the site that a sink belongs to keep its templates from now on.
   *
   * @param container what has the components of the site
   * @return why it cannot, if so; then all is as it was
   */
  static Optional<String> keepFor(Sink sink, @Nullable PlexusContainer container) {
    ClassLoader site = sink.getClass().getClassLoader();
    if (container == null || site == null) {
      return Optional.of("there is no container");
    }
    try {
      keep(engine(site, container), site);
      return Optional.empty();
    } catch (ComponentLookupException | ReflectiveOperationException | RuntimeException e) {
      return Optional.of(e.toString());
    } catch (LinkageError e) {
      return Optional.of(e.toString()); // a part of the engine is of another make
    }
  }

  /** The one engine that the site has. */
  private static Object engine(ClassLoader site, PlexusContainer container)
      throws ComponentLookupException, ReflectiveOperationException {
    Class<?> role = Class.forName(COMPONENT, true, site);
    Thread thread = Thread.currentThread();
    ClassLoader former = thread.getContextClassLoader();
    thread.setContextClassLoader(site); // for the container knows by it whose components are meant
    try {
      return role.getMethod("getEngine").invoke(container.lookup(role));
    } finally {
      thread.setContextClassLoader(former);
    }
  }

  private static void keep(Object engine, ClassLoader site) throws ReflectiveOperationException {
    Class<?> loaderType = Class.forName(LOADER, true, site);
    Method keep = loaderType.getMethod("setCachingOn", boolean.class);
    Class<?> cacheType = Class.forName(CACHE, true, site);
    Object resources = valueOf("resourceManager", valueOf("ri", engine));
    Field cache = field("globalCache", resources);
    List<?> loaders = (List<?>) valueOf("resourceLoaders", resources);
    synchronized (engine) { // modules may be built side by side
      if (Proxy.isProxyClass(cache.get(resources).getClass())) {
        return; // they are kept
      }
      cache.set(
          resources, Proxy.newProxyInstance(site, new Class<?>[] {cacheType}, new KeptTemplates()));
      VarHandle.fullFence(); // nobody may keep anything in the engine's own memory
      for (Object loader : loaders) {
        if (loaderType.isInstance(loader)) {
          keep.invoke(loader, true);
        }
      }
    }
  }

  private static Object valueOf(String name, Object owner) throws ReflectiveOperationException {
    return field(name, owner).get(owner);
  }

  private static Field field(String name, Object owner) throws NoSuchFieldException {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(owner.getClass().getName() + "." + name);
  }

  /** What the engine asks its memory. */
  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object[] given) {
    return switch (method.getName()) {
      case "get" -> kept().get(given[0]);
      case "put" -> kept().put(given[0], given[1]);
      case "remove" -> kept().remove(given[0]);
      case "clear" -> {
        templates.clear();
        yield null;
      }
      case "enumerateKeys" -> List.copyOf(kept().keySet()).iterator();
      case "equals" -> proxy == given[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "templates kept for each class loader";
      default -> null; // initialize
    };
  }

  private Map<Object, Object> kept() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return templates.computeIfAbsent(
        loader == null ? NO_LOADER : loader, key -> new ConcurrentHashMap<>());
  }
}
