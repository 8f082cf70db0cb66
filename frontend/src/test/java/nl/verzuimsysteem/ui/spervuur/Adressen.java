package nl.verzuimsysteem.ui.spervuur;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.TestProgramma;
import org.yaml.snakeyaml.Yaml;

/** Every address of the program: those of the API from its own description, those of the screens from the views. */
final class Adressen {
    /**
     * One act of the API.
     *
     * @param pad with the names of its parts in braces
     * @param query the names of its query parameters
     * @param velden the fields of its body, each with its type
     */
    record Api(String methode, String pad, List<String> query, Map<String, String> velden, boolean metBody) {}

    private Adressen() {}

    static List<Api> api(TestProgramma programma) {
        Map<String, Object> beschrijving = new Yaml()
                .load(new ApiAanroep(programma).get("/api/v1/openapi.yaml").body());
        var gevonden = new ArrayList<Api>();
        map(beschrijving.get("paths"))
                .forEach((pad, acts) -> map(acts).forEach((methode, act) -> {
                    var query = lijst(map(act).get("parameters")).stream()
                            .map(Adressen::map)
                            .filter(een -> "query".equals(een.get("in")))
                            .map(een -> String.valueOf(een.get("name")))
                            .toList();
                    var body = map(
                            map(map(map(act).get("requestBody")).get("content")).get("application/json"));
                    var velden = velden(beschrijving, map(body.get("schema")));
                    gevonden.add(
                            new Api(methode.toUpperCase(java.util.Locale.ROOT), pad, query, velden, !body.isEmpty()));
                }));
        return gevonden;
    }

    /** The templates of the views, such as {@code dossier/:dossier/:deel?}. */
    static List<String> schermen() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.verzuimsysteem.ui").stream()
                        .filter(klasse -> klasse.isAnnotatedWith(Route.class))
                        .map(klasse -> klasse.getAnnotationOfType(Route.class).value())
                        .sorted()
                        .toList();
    }

    private static Map<String, String> velden(Map<String, Object> beschrijving, Map<String, Object> schema) {
        var verwijzing = schema.get("$ref");
        var doel = verwijzing == null
                ? schema
                : map(map(map(beschrijving.get("components")).get("schemas"))
                        .get(String.valueOf(verwijzing).replaceAll(".*/", "")));
        var velden = new TreeMap<String, String>();
        map(doel.get("properties"))
                .forEach((naam, soort) ->
                        velden.put(naam, String.valueOf(map(soort).get("type"))));
        return velden;
    }

    @SuppressWarnings("unchecked") // YAML has texts for names
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object deel) {
        return deel instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> lijst(@org.jspecify.annotations.Nullable Object deel) {
        return deel instanceof List<?> lijst ? lijst : List.of();
    }
}
