package org.treffpunkt.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Versioned;

/** The methods behind the operations: the operation id is the method's name. */
class ResourceMethods {
    private final IndexView index;
    private final Map<String, MethodInfo> methods = new HashMap<>();

    ResourceMethods(IndexView index) {
        this.index = index;
        for (var path : index.getAnnotations(DotName.createSimple(Path.class))) {
            var target = path.target();
            ClassInfo resource = target.kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS ? target.asClass() : target.asMethod().declaringClass();
            for (MethodInfo method : resource.methods()) methods.put(method.name(), method);
        }
    }

    ResourceMethod of(Operation operation) {
        MethodInfo method = methods.get(operation.getOperationId());
        if (method == null) throw new IllegalStateException("No resource has a method called " + operation.getOperationId());
        return new ResourceMethod(method, index);
    }

    /** What the contract needs to know of a method. */
    record ResourceMethod(MethodInfo method, IndexView index) {
        boolean open() {
            return method.hasAnnotation(PermitAll.class);
        }

        /** The scope that a program needs for it, if it needs one. */
        @Nullable String scope(HttpMethod verb) {
            var needed = method.declaringClass().declaredAnnotation(DotName.createSimple(NeedsScope.class));
            if (needed == null || needed.value().asString().equals(NeedsScope.NONE)) return null;
            return needed.value().asString() + (verb == HttpMethod.GET ? ":read" : ":write");
        }

        boolean idempotent() {
            return method.hasAnnotation(Idempotent.class);
        }

        boolean braked() {
            return method.hasAnnotation(Braked.class);
        }

        /** Whether it answers with one record that has a version. */
        boolean versioned() {
            ClassInfo answer = index.getClassByName(method.returnType().name());
            return answer != null && answer.interfaceNames().contains(DotName.createSimple(Versioned.class));
        }

        boolean paged() {
            return method.returnType().name().toString().equals("org.treffpunkt.shared.Page");
        }

        /** Name of the schema it answers with, where that is a plain record. */
        @Nullable String schema() {
            return method.returnType().kind() == org.jboss.jandex.Type.Kind.CLASS ? method.returnType().name().withoutPackagePrefix() : null;
        }
    }
}
