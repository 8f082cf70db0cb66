package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Verlof;
import org.jspecify.annotations.Nullable;

/** What the Tijdlijn tells of an act on spells, beside its name and date. */
final class Spelwoorden {
    private Spelwoorden() {}

    /** The act with its date, such as behind a button that undoes it. */
    static Melding naam(GebeurtenisSoort soort, @Nullable LocalDate datum) {
        return Melding.van("dossier.handeling." + soort, datum == null ? "" : Kalender.voluit(datum));
    }

    /** The act as it can be undone; {@code null} for what only the bedrijfsarts can say otherwise. */
    static @Nullable Melding terug(GebeurtenisSoort soort, @Nullable LocalDate datum) {
        return soort == GebeurtenisSoort.VERLOF_BEOORDEELD ? null : naam(soort, datum);
    }

    /** @return {@code null} when name and date say it all */
    static @Nullable String van(Wijziging wijziging, DossierId dossier, Verzuimbeeld voor, Verzuimbeeld na) {
        return samen(eigen(wijziging, dossier.waarde(), voor, na), voor, na);
    }

    /** What the bedrijfsarts said, and what follows from it. */
    static @Nullable String beoordeling(Verlof.Oorzaak oorzaak, Verzuimbeeld voor, Verzuimbeeld na) {
        var woord = switch (oorzaak) {
            case ZELFDE -> "dossier.akte.zelfde";
            case ANDERE -> "dossier.akte.ander";
            case ONBEKEND -> "dossier.akte.teruggenomen";
        };
        return samen(Optional.of(Melding.van(woord)), voor, na);
    }

    /** What follows from a report of sickness. */
    static @Nullable String melding(Verzuimbeeld voor, Verzuimbeeld na) {
        return samen(Optional.empty(), voor, na);
    }

    private static @Nullable String samen(Optional<Melding> eerst, Verzuimbeeld voor, Verzuimbeeld na) {
        var tekst = Stream.concat(eerst.stream(), Samenhang.verschil(voor, na).stream())
                .map(Melding::tekst)
                .distinct()
                .collect(Collectors.joining(" "));
        return tekst.isEmpty() ? null : tekst;
    }

    private static Optional<Melding> eigen(Wijziging wijziging, long hier, Verzuimbeeld voor, Verzuimbeeld na) {
        return switch (wijziging) {
            case Wijziging.GedeeltelijkHersteld deels -> deel(na, hier, deels.vanaf());
            case Wijziging.Terugval terugval -> deel(na, hier, terugval.vanaf());
            case Wijziging.EersteDag(LocalDate van, LocalDate ignored) ->
                Optional.of(Melding.van("dossier.akte.was", Kalender.voluit(van)));
            case Wijziging.Hersteldag(LocalDate van, @Nullable LocalDate wordt) ->
                voor.periode(hier, van)
                        .map(Verzuimbeeld.Periode::tot)
                        .map(tot -> Melding.van(
                                wordt == null ? "dossier.akte.nietHersteld" : "dossier.akte.was",
                                Kalender.voluit(tot)));
            case Wijziging.VerlofVast(LocalDate ignored, LocalDate tot) ->
                Optional.of(Melding.van("dossier.akte.verlof", Kalender.voluit(tot.minusDays(1))));
            case Wijziging.VerlofDagen dagen ->
                Optional.of(Melding.van(
                        "dossier.akte.verlofDagen",
                        Kalender.voluit(dagen.tot().minusDays(1)),
                        Kalender.voluit(dagen.van())));
            case Wijziging.Hersteld ignored -> Optional.empty();
            case Wijziging.Arbeidstherapie ignored -> Optional.empty();
            case Wijziging.TrekIn ignored -> Optional.empty();
            case Wijziging.VerlofWeg ignored -> Optional.empty();
            case Wijziging.VerloopWeg ignored -> Optional.empty();
        };
    }

    private static Optional<Melding> deel(Verzuimbeeld na, long hier, LocalDate vanaf) {
        return na.verloop().stream()
                .filter(deel -> deel.dossier() == hier && deel.vanaf().equals(vanaf))
                .map(deel -> deel.uren() == null
                        ? Melding.van("dossier.akte.deels", deel.percentage())
                        : Melding.van("dossier.akte.uren", deel.uren(), deel.percentage()))
                .findFirst();
    }
}
