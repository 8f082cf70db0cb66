package nl.verzuimsysteem.api;

import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.verzuimsysteem.kern.Melding;

/** Finds out of a failure to read a request which fields were wrong, and says what they should hold. */
final class Velden {
    private Velden() {}

    static List<Probleem.Fout> van(Throwable fout) {
        return switch (fout) {
            case ConstraintViolationException e ->
                e.getConstraintViolations().stream()
                        .map(schending ->
                                new Probleem.Fout(laatste(schending.getPropertyPath()), schending.getMessage()))
                        .toList();
            case UnsatisfiedRouteException e -> ontbreekt(e.getArgument());
            case UnsatisfiedArgumentException e -> ontbreekt(e.getArgument());
            case ConversionErrorException e -> {
                var binnenin = binnenin(e.getConversionError().getCause());
                yield binnenin.isEmpty() && !isBody(e.getArgument())
                        ? past(e.getArgument().getName(), e.getArgument())
                        : binnenin;
            }
            default -> binnenin(fout);
        };
    }

    /** The property that the JSON got wrong, somewhere among the causes. */
    private static List<Probleem.Fout> binnenin(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof SerdeException json) {
                // The innermost comes first.
                var eigenschappen = json.getPath().stream()
                        .filter(PropertyReferencePath.class::isInstance)
                        .map(PropertyReferencePath.class::cast)
                        .map(PropertyReferencePath::property)
                        .toList();
                if (!eigenschappen.isEmpty()) {
                    var pad = eigenschappen.reversed().stream()
                            .map(Argument::getName)
                            .collect(Collectors.joining("."));
                    return past(pad, eigenschappen.getFirst());
                }
            }
        }
        return List.of();
    }

    private static List<Probleem.Fout> ontbreekt(Argument<?> veld) {
        return isBody(veld)
                ? List.of()
                : List.of(new Probleem.Fout(
                        naam(veld), Melding.van("api.veld.ontbreekt").tekst()));
    }

    private static List<Probleem.Fout> past(String naam, Argument<?> veld) {
        return List.of(new Probleem.Fout(naam, verwacht(veld.getType()).tekst()));
    }

    private static Melding verwacht(Class<?> soort) {
        if (soort == LocalDate.class) {
            return Melding.van("api.veld.datum");
        }
        if (soort == boolean.class || soort == Boolean.class) {
            return Melding.van("api.veld.jaNee");
        }
        if (soort.isPrimitive() || Number.class.isAssignableFrom(soort)) {
            return Melding.van("api.veld.getal");
        }
        if (soort.isEnum()) {
            return Melding.van(
                    "api.veld.keuze",
                    Arrays.stream(soort.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return Melding.van("api.veld.past");
    }

    private static boolean isBody(Argument<?> veld) {
        return veld.isAnnotationPresent(Body.class);
    }

    /** A header is known to the caller by its own name. */
    private static String naam(Argument<?> veld) {
        return veld.getAnnotationMetadata()
                .stringValue("io.micronaut.http.annotation.Header")
                .filter(kop -> !kop.equals(NameUtils.hyphenate(veld.getName())))
                .orElse(veld.getName());
    }

    private static String laatste(Path pad) {
        return StreamSupport.stream(pad.spliterator(), false)
                .map(Path.Node::getName)
                .reduce("", (ignored, naam) -> naam == null ? "" : naam);
    }
}
