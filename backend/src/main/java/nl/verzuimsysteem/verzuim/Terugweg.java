package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.verzuim.Voorstand.Verhuisd;

/**
 * Undoes the last act on the spells of an employee. What was recorded since then in cases that join, split or go by it
 * stands in the way: it would have to lie in a case that is not there.
 */
@Singleton
class Terugweg {
    private final Voorstand.Vorm vorm;
    private final InhoudRepository inhoud;
    private final Vastlegging vastlegging;

    Terugweg(Voorstand.Vorm vorm, InhoudRepository inhoud, Vastlegging vastlegging) {
        this.vorm = vorm;
        this.inhoud = inhoud;
        this.vastlegging = vastlegging;
    }

    /**
     * How all stood before the last act.
     *
     * @param doel how all should stand
     * @param verhuisd what must move back
     */
    record Weg(Verzuimstand.Laatste laatste, Verzuimbeeld doel, List<Verhuisd> verhuisd) {}

    /**
     * One statement when cases join, split or go; otherwise none.
     *
     * @throws Conflict when there is nothing to undo, or something newer stands on it
     */
    Weg weg(Bereik bereik, Verzuimstand stand) {
        var laatste = stand.laatste();
        if (laatste == null) {
            throw new Conflict("dossier.terug.niets");
        }
        if (laatste.soort() == GebeurtenisSoort.VERLOF_BEOORDEELD) {
            throw new Conflict("dossier.terug.beoordeling");
        }
        var voor = vorm.lees(laatste.voor());
        var doel = Terugdraaiing.doel(stand.beeld(), voor.beeld());
        var anders = Terugdraaiing.verdeeldAnders(stand.beeld(), doel);
        if (!anders.isEmpty()) {
            inhoud.van(bereik, anders).stream()
                    .filter(stuk -> !stuk.is("gebeurtenis") && !stuk.is("taak"))
                    .filter(stuk -> stuk.moment() != null && stuk.moment().isAfter(laatste.moment()))
                    .findFirst()
                    .ifPresent(ignored -> {
                        throw new Conflict("dossier.terug.nieuwer");
                    });
        }
        return new Weg(laatste, doel, voor.verhuisd());
    }

    /** @throws Ingehaald when somebody else was first */
    DossierId ga(Actor actor, Verzuimstand stand, DossierId dossier) {
        var weg = weg(actor.bereik(), stand);
        var laatste = weg.laatste();
        var woorden = Spelwoorden.naam(laatste.soort(), laatste.datum());
        var akte = new Spelakte(
                Handeling.VERZUIM_CORRIGEREN,
                GebeurtenisSoort.TERUGGEDRAAID,
                "Terug " + laatste.id(),
                Objects.requireNonNull(laatste.datum()),
                woorden.tekst(),
                null,
                laatste.id());
        return vastlegging
                .draaiTerug(actor, stand, dossier.waarde(), weg.doel(), weg.verhuisd(), akte)
                .dossier();
    }
}
