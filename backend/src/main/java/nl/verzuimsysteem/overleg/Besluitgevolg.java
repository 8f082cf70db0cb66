package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.opdrachten.Overlegopdrachten;
import nl.verzuimsysteem.spreekuren.VerzoekId;
import nl.verzuimsysteem.spreekuren.Verzoeken;
import nl.verzuimsysteem.spreekuren.Verzoeksoort;
import nl.verzuimsysteem.taken.Overlegtaken;
import org.jspecify.annotations.Nullable;

/** Makes of a decision what it becomes: a taak, an order or a request; and takes that back. */
@Singleton
class Besluitgevolg {
    private final Overlegtaken taken;
    private final Overlegopdrachten opdrachten;
    private final Verzoeken verzoeken;

    Besluitgevolg(Overlegtaken taken, Overlegopdrachten opdrachten, Verzoeken verzoeken) {
        this.taken = taken;
        this.opdrachten = opdrachten;
        this.verzoeken = verzoeken;
    }

    /**
     * What came of it.
     *
     * @param functie whose turn it is
     * @param isVerteld whether the Tijdlijn and the audit log tell of it already
     */
    record Gevolg(
            @Nullable Functie functie,
            @Nullable TaakId taak,
            @Nullable OpdrachtId opdracht,
            @Nullable VerzoekId verzoek,
            boolean isVerteld) {}

    /**
     * One statement of a taak or a request, five of an order, none of a note.
     *
     * @param inLog what the audit log tells of an order
     */
    Gevolg maak(Actor actor, Puntstand punt, NieuwBesluit besluit, String inLog) {
        var functie = besluit.functie();
        return switch (besluit.soort()) {
            case TAAK ->
                new Gevolg(
                        functie,
                        taken.zet(new Overlegtaken.Nieuw(
                                punt.bedrijf(),
                                punt.regio(),
                                punt.dossier(),
                                Objects.requireNonNull(functie),
                                besluit.eigenaar(),
                                Objects.requireNonNull(besluit.uiterlijkOp()),
                                besluit.tekst(),
                                besluit.sleutel())),
                        null,
                        null,
                        false);
            case OPDRACHT -> {
                var geplaatst = opdrachten.plaats(
                        actor,
                        punt.dossier(),
                        Objects.requireNonNull(besluit.opdrachttype()),
                        // Who carries it out, and the employer, read where it comes from.
                        Melding.van("besluit.opdracht", Kalender.kort(punt.dag()), besluit.tekst())
                                .tekst(),
                        besluit.uiterlijkOp(),
                        besluit.sleutel(),
                        inLog);
                yield new Gevolg(geplaatst.groep(), null, geplaatst.opdracht(), null, true);
            }
            case SPREEKUUR ->
                new Gevolg(
                        functie,
                        null,
                        null,
                        verzoeken.overleg(
                                functie == Functie.POB ? Verzoeksoort.OVERLEG_POB : Verzoeksoort.OVERLEG_BEDRIJFSARTS,
                                punt.bedrijf(),
                                punt.regio(),
                                punt.werknemer(),
                                punt.dossier(),
                                Objects.requireNonNull(besluit.uiterlijkOp()),
                                actor.naam(),
                                besluit.sleutel()),
                        false);
            case NOTITIE -> new Gevolg(null, null, null, null, false);
        };
    }

    /** Takes it back; {@code false} when somebody acted on it. One statement, four of an order, none of a note. */
    boolean trekIn(Actor actor, Puntstand punt, BesluitRepository.Genomen besluit) {
        if (besluit.taak() != null) {
            return taken.trekIn(punt.bedrijf(), besluit.taak(), besluit.eigenaar());
        }
        if (besluit.opdracht() != null) {
            return opdrachten.trekIn(actor, besluit.opdracht());
        }
        return besluit.verzoek() == null || verzoeken.trekOverlegIn(punt.bedrijf(), besluit.verzoek());
    }
}
