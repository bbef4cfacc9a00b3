package org.treffpunkt.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.treffpunkt.shared.Refusal;

/** A query parameter that an operation does not know, or that is not of its type, is refused by name: a misspelt filter must not look like an answer to it. */
class QueryParameters {
    private static final int LONGEST = 500;
    private static final int MOST_VALUES = 50;

    /** The type of a parameter's values, and whether it takes several. */
    private record Declared(Class<?> type, boolean several) {}

    private final Map<Method, Map<String, Declared>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        if (operation == null) return;
        var parameters = known.computeIfAbsent(operation, QueryParameters::declared);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Declared declared = parameters.get(name);
            if (declared == null) throw unknown(name, parameters);
            if (values.size() > 1 && !declared.several) throw Refusal.badParameter(name, "`" + name + "` is given more than once.");
            if (values.size() > MOST_VALUES) throw Refusal.badParameter(name, "At most " + MOST_VALUES + " values of `" + name + "`.");
            for (String value : values) check(name, value, declared.type);
        });
    }

    private static Refusal unknown(String name, Map<String, Declared> parameters) {
        String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
        String hint = parameters.isEmpty() ? "This operation takes none." : "Known are: " + String.join(", ", parameters.keySet()) + ".";
        return Refusal.badParameter(shown, "There is no query parameter `" + shown + "` here. " + hint);
    }

    private static void check(String name, String value, Class<?> type) {
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) throw Refusal.badParameter(name, "`" + name + "` is too long or holds a NUL character.");
        try {
            if (type == int.class || type == Integer.class) Integer.parseInt(value);
            else if (type == UUID.class && !UUID.fromString(value).toString().equalsIgnoreCase(value)) throw new IllegalArgumentException();
            else if (type == LocalDate.class) LocalDate.parse(value);
            else if (type == Instant.class) OffsetDateTime.parse(value);
            else if ((type == boolean.class || type == Boolean.class) && !value.equals("true") && !value.equals("false")) throw new IllegalArgumentException();
            else if (type.isEnum() && Arrays.stream(type.getEnumConstants()).noneMatch(constant -> constant.toString().equals(value))) throw new IllegalArgumentException();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.badParameter(name, "`" + name + "` must be " + expected(type) + ".");
        }
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) return "one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        if (type == UUID.class) return "a UUID";
        if (type == LocalDate.class) return "a day such as 2019-03-11";
        if (type == Instant.class) return "an instant such as 2019-03-11T18:00:00Z (write `+` in an offset as `%2B`)";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        return "a whole number";
    }

    private static Map<String, Declared> declared(Method operation) {
        var names = new TreeMap<String, Declared>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class))
                for (var component : List.of(parameter.getType().getRecordComponents())) add(names, component.getAccessor(), component.getGenericType(), parameter.getType(), component.getName());
            else if (parameter.isAnnotationPresent(QueryParam.class)) names.put(parameter.getAnnotation(QueryParam.class).value(), element(parameter.getParameterizedType()));
        }
        return names;
    }

    private static void add(Map<String, Declared> names, AnnotatedElement accessor, Type type, Class<?> bean, String component) {
        QueryParam named = accessor.getAnnotation(QueryParam.class);
        if (named == null) named = fieldAnnotation(bean, component);
        if (named != null) names.put(named.value(), element(type));
    }

    private static @org.jspecify.annotations.Nullable QueryParam fieldAnnotation(Class<?> bean, String component) {
        try {
            return bean.getDeclaredField(component).getAnnotation(QueryParam.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Declared element(Type type) {
        if (type instanceof ParameterizedType list) return new Declared((Class<?>) list.getActualTypeArguments()[0], true);
        return new Declared((Class<?>) type, false);
    }
}
