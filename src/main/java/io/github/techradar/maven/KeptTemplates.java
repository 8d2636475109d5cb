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
import java.util.function.Consumer;
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
  private static final String NODE = "org.apache.velocity.runtime.parser.node.Node";
  private static final String LOADER =
      "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader";

  /** How the engine calls the template of a skin, behind the number of its kind. */
  private static final String SKIN = "1META-INF/maven/site.vm";

  /** Stands for having no class loader, which a map cannot have as a key that is weak. */
  private static final Object NO_LOADER = new Object();

  private static final ThreadLocal<Consumer<Object>> LISTENER = new ThreadLocal<>();

  private final Map<Object, Map<Object, Object>> templates =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Class<?> node;

  private KeptTemplates(Class<?> node) {
    this.node = node;
  }

  /**
   * Has the site that a sink belongs to keep its templates from now on.
   *
   * @param container what has the components of the site
   * @return what keeps them, if that is not another version of this plugin
   * @throws ReflectiveOperationException if they cannot be kept; then all is as it was
   */
  static Optional<KeptTemplates> of(Sink sink, @Nullable PlexusContainer container)
      throws ReflectiveOperationException {
    ClassLoader site = sink.getClass().getClassLoader();
    if (container == null || site == null) {
      throw new ReflectiveOperationException("there is no container");
    }
    try {
      return keep(engine(site, container), site);
    } catch (ComponentLookupException | RuntimeException | LinkageError e) {
      throw new ReflectiveOperationException(e.toString(), e);
    }
  }

  /**
   * Listens to the next page that this thread puts into its skin.
   *
   * @param listener is told by what names the templates know their values, when the page is made;
   *     the class loader of the thread is then that of the skin
   */
  void listen(Consumer<Object> listener) {
    LISTENER.set(listener);
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

  private static Optional<KeptTemplates> keep(Object engine, ClassLoader site)
      throws ReflectiveOperationException {
    Class<?> loaderType = Class.forName(LOADER, true, site);
    Method keep = loaderType.getMethod("setCachingOn", boolean.class);
    Class<?> cacheType = Class.forName(CACHE, true, site);
    Object resources = valueOf("resourceManager", valueOf("ri", engine));
    Field cache = field("globalCache", resources);
    List<?> loaders = (List<?>) valueOf("resourceLoaders", resources);
    Class<?> node = Class.forName(NODE, true, site);
    synchronized (engine) { // modules may be built side by side
      Object former = cache.get(resources);
      if (Proxy.isProxyClass(former.getClass())) {
        return Proxy.getInvocationHandler(former) instanceof KeptTemplates kept
            ? Optional.of(kept)
            : Optional.empty();
      }
      KeptTemplates kept = new KeptTemplates(node);
      cache.set(resources, Proxy.newProxyInstance(site, new Class<?>[] {cacheType}, kept));
      VarHandle.fullFence(); // nobody may keep anything in the engine's own memory
      for (Object loader : loaders) {
        if (loaderType.isInstance(loader)) {
          keep.invoke(loader, true);
        }
      }
      return Optional.of(kept);
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
      case "put" -> {
        if (SKIN.equals(given[0])) {
          listenIn(given[1]);
        }
        yield kept().put(given[0], given[1]);
      }
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

  /**
   * Puts a last part into the template of a skin. It writes nothing; it passes on what the template
   * is filled in with.
   */
  private void listenIn(Object template) {
    try {
      Object root = template.getClass().getMethod("getData").invoke(template);
      Object ear =
          Proxy.newProxyInstance(
              node.getClassLoader(),
              new Class<?>[] {node},
              (proxy, method, given) ->
                  method.getName().equals("render") ? hear(given[0]) : nothing(method));
      Object parts = root.getClass().getMethod("jjtGetNumChildren").invoke(root);
      root.getClass().getMethod("jjtAddChild", node, int.class).invoke(root, ear, parts);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return; // nobody hears of it, and pages are made as ever
    }
  }

  private boolean hear(Object values) {
    Consumer<Object> told = LISTENER.get();
    if (told != null) {
      LISTENER.remove();
      told.accept(values);
    }
    return true;
  }

  private static @Nullable Object nothing(Method method) {
    Class<?> type = method.getReturnType();
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : null;
  }

  private Map<Object, Object> kept() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return templates.computeIfAbsent(
        loader == null ? NO_LOADER : loader, key -> new ConcurrentHashMap<>());
  }
}
