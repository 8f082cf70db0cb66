package nl.verzuimsysteem.selekt;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the overview of the triage. */
@Singleton
class OverzichtRepository {
    private static final RowMapper<Overzichtregel> REGEL = Rij.van(Overzichtregel.class);
    private static final RowMapper<Overzichtcijfers.Geteld> GETELD = Rij.van(Overzichtcijfers.Geteld.class);
    private static final RowMapper<Aantal> AANTAL = Rij.van(Aantal.class);

    private final Jdbi jdbi;

    OverzichtRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page, with one row more than asked for if there are more. One statement. */
    List<Overzichtregel> bladzijde(Bereik bereik, Overzichtfilter filter, LocalDate vandaag, Uitsnede deel) {
        var vraag = new Overzichtvraag(bereik, filter, vandaag);
        return lees(vraag, vraag.bladzijde(deel.vanaf(), deel.metEenMeer(), false), REGEL);
    }

    /** The first page, and how many there are of each state; nothing at all when the page is empty. One statement. */
    Eerste eerste(Bereik bereik, Overzichtfilter filter, LocalDate vandaag, Uitsnede deel) {
        var vraag = new Overzichtvraag(bereik, filter, vandaag);
        var rijen = lees(
                vraag,
                vraag.bladzijde(deel.vanaf(), deel.metEenMeer(), true),
                (rij, context) -> new Geteld(
                        REGEL.map(rij, context), Objects.requireNonNullElse(rij.getString("aantallen"), "")));
        return new Eerste(
                rijen.stream().map(Geteld::regel).toList(),
                rijen.isEmpty() ? Map.of() : aantallen(rijen.getFirst().aantallen()));
    }

    /** How many there are of each state that is not empty. One statement. */
    Map<Overzichtstaat, Long> aantallen(Bereik bereik, Overzichtfilter filter, LocalDate vandaag) {
        var vraag = new Overzichtvraag(bereik, filter, vandaag);
        return lees(vraag, vraag.aantallen(), AANTAL).stream().collect(Collectors.toMap(Aantal::staat, Aantal::aantal));
    }

    /** What was counted in the weeks of a period. One statement. */
    List<Overzichtcijfers.Geteld> cijfers(
            Bereik bereik, Overzichtfilter filter, LocalDate vandaag, List<LocalDate> maandagen) {
        var vraag = new Overzichtvraag(bereik, filter, vandaag);
        return lees(vraag, vraag.cijfers(maandagen), GETELD);
    }

    private <T> List<T> lees(Overzichtvraag vraag, String sql, RowMapper<T> maker) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bindMap(vraag.waarden()).map(maker).list());
    }

    private static Map<Overzichtstaat, Long> aantallen(String samen) {
        Function<String, String[]> delen = een -> een.split(":");
        return Stream.of(samen.split(","))
                .map(delen)
                .collect(Collectors.toMap(deel -> Overzichtstaat.valueOf(deel[0]), deel -> Long.parseLong(deel[1])));
    }

    /** The first page, with the numbers it brings along. */
    record Eerste(List<Overzichtregel> rijen, Map<Overzichtstaat, Long> aantallen) {}

    private record Geteld(Overzichtregel regel, String aantallen) {}

    private record Aantal(Overzichtstaat staat, long aantal) {}
}
