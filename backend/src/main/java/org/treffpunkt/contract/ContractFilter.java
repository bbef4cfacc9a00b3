package org.treffpunkt.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;

/** Turns what the annotations say into the whole contract, always in the same order. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        // Title and version come from the configuration, which knows no licence identifier.
        api.setInfo(OASFactory.createInfo().license(OASFactory.createLicense().name("European Union Public Licence 1.2").identifier("EUPL-1.2")));
        api.getPaths().setPathItems(sorted(api.getPaths().getPathItems()));
        var methods = new ResourceMethods(index);
        var answers = new Answers();
        var schemas = new Schemas(api.getComponents());
        var examples = new Examples();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
            var method = methods.of(operation);
            schemas.describePatch(operation);
            answers.complete(path, verb, operation, method);
            examples.show(operation);
        }));
        answers.share(api.getComponents());
        schemas.tidy(api);
    }

    private static Map<String, PathItem> sorted(Map<String, PathItem> items) {
        var sorted = new TreeMap<String, PathItem>();
        items.forEach((path, item) -> {
            if (path.startsWith("/api/v1/") || path.startsWith("/oparl")) sorted.put(path, inOrder(item));
        });
        return new LinkedHashMap<>(sorted);
    }

    private static PathItem inOrder(PathItem item) {
        Map<HttpMethod, Operation> operations = item.getOperations();
        var ordered = OASFactory.createPathItem();
        for (HttpMethod verb : HttpMethod.values()) if (operations.containsKey(verb)) ordered.setOperation(verb, operations.get(verb));
        return ordered;
    }
}
