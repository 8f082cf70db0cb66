package nl.verzuimsysteem.toegang;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;

/** A scope as a short text, so that a token can carry it: {@code B;3,7;40} is companies 3 and 7, being employee 40. */
final class Bereiktekst {
    private Bereiktekst() {}

    static String schrijf(Bereik bereik) {
        return switch (bereik) {
            case Bereik.Bedrijven b -> "B;" + ids(b.bedrijven()) + ";" + ids(b.zelf());
            case Bereik.Afdelingen a -> "A;" + a.bedrijf() + ";" + ids(a.afdelingen()) + ";" + ids(a.zelf());
            case Bereik.Regios r -> "R;" + ids(r.regios()) + ";" + ids(r.toegewezen());
            case Bereik.Eigen e -> "E;" + e.bedrijf() + ";" + e.werknemer();
            case Bereik.Alles ignored -> "X";
        };
    }

    /** @throws IllegalArgumentException when {@link #schrijf} did not write it */
    static Bereik lees(String tekst) {
        var deel = tekst.split(";", -1);
        return switch (deel[0] + deel.length) {
            case "B3" -> new Bereik.Bedrijven(ids(deel[1], BedrijfId::new), ids(deel[2], WerknemerId::new));
            case "A4" ->
                new Bereik.Afdelingen(
                        new BedrijfId(Long.parseLong(deel[1])),
                        ids(deel[2], AfdelingId::new),
                        ids(deel[3], WerknemerId::new));
            case "R3" -> new Bereik.Regios(ids(deel[1], RegioId::new), ids(deel[2], BedrijfId::new));
            case "E3" ->
                new Bereik.Eigen(new BedrijfId(Long.parseLong(deel[1])), new WerknemerId(Long.parseLong(deel[2])));
            case "X1" -> new Bereik.Alles();
            default -> throw new IllegalArgumentException("No scope: " + tekst);
        };
    }

    private static String ids(Collection<? extends Id> ids) {
        return ids.stream()
                .mapToLong(Id::waarde)
                .sorted()
                .mapToObj(Long::toString)
                .collect(Collectors.joining(","));
    }

    private static <T extends Id> Set<T> ids(String tekst, LongFunction<T> maker) {
        return tekst.isEmpty()
                ? Set.of()
                : Arrays.stream(tekst.split(","))
                        .map(id -> maker.apply(Long.parseLong(id)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
