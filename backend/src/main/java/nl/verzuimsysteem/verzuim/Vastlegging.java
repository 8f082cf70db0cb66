package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import nl.verzuimsysteem.verzuim.Voorstand.Verhuisd;

/**
 * Writes an act on the spells of an employee, with all that goes with it: the rows, what moves between cases, the entry
 * of the Tijdlijn with what undoing needs, the audit line, and word to other features.
 */
@Singleton
class Vastlegging {
    private final Beeldschrijver schrijver;
    private final Inhoudverhuizing verhuizing;
    private final Tijdlijn tijdlijn;
    private final Voorstand.Vorm vorm;
    private final AuditLog audit;
    private final Loopmelding loop;
    private final Clock klok;

    Vastlegging(
            Beeldschrijver schrijver,
            Inhoudverhuizing verhuizing,
            Tijdlijn tijdlijn,
            Voorstand.Vorm vorm,
            AuditLog audit,
            Loopmelding loop,
            Clock klok) {
        this.schrijver = schrijver;
        this.verhuizing = verhuizing;
        this.tijdlijn = tijdlijn;
        this.vorm = vorm;
        this.audit = audit;
        this.loop = loop;
        this.klok = klok;
    }

    /** Who records something now. */
    Akte akte(Actor actor) {
        return new Akte(klok.instant(), actor.naam());
    }

    /**
     * Three statements beside those of {@link Beeldschrijver}, one of which is of whoever listens to the case closing or
     * running on. When cases join or split, what hangs on them moves along: {@link Inhoudverhuizing} says in how many.
     *
     * @param stand as it was read
     * @param hier the case it is done from; 0 for a report of sickness
     * @param doel how all stands after it, divided
     * @return how all stands, and the case the entry stands in
     * @throws Ingehaald when somebody else was first
     */
    Geschreven schrijf(Actor actor, Verzuimstand stand, long hier, Verzuimbeeld doel, Spelakte akte) {
        var nu = schrijver.schrijf(stand, hier, doel, akte(actor));
        var verhuisd =
                verhuizing.verhuis(actor.bereik(), stand.bedrijf(), Indeling.verhuizingen(stand.beeld(), nu.beeld()));
        return vertel(actor, stand, hier, nu, verhuisd, akte);
    }

    /** The same, for undoing: what moved goes back. */
    Geschreven draaiTerug(
            Actor actor, Verzuimstand stand, long hier, Verzuimbeeld doel, List<Verhuisd> verhuisd, Spelakte akte) {
        var nu = schrijver.schrijf(stand, hier, doel, akte(actor));
        verhuizing.herstel(stand.bedrijf(), verhuisd);
        return vertel(actor, stand, hier, nu, List.of(), akte);
    }

    private Geschreven vertel(
            Actor actor,
            Verzuimstand stand,
            long hier,
            Beeldschrijver.Geschreven geschreven,
            List<Verhuisd> verhuisd,
            Spelakte akte) {
        var nu = geschreven.beeld();
        var dossier = new DossierId(waar(nu, hier, akte));
        var voor = akte.terugVan() == null ? vorm.tekst(new Voorstand(akte.wat(), stand.beeld(), verhuisd)) : null;
        var regels = new ArrayList<Tijdlijn.Regel>();
        regels.add(new Tijdlijn.Regel(
                new NieuweGebeurtenis(stand.bedrijf(), dossier, akte.soort(), akte.datum(), null, akte.tekst(), null),
                voor,
                akte.terugVan()));
        if (akte.terugVan() == null) {
            regels.addAll(vanAnderen(stand, nu));
        }
        tijdlijn.schrijf(actor, regels);
        audit.schrijf(actor, akte.handeling(), Onderwerp.van("dossier", stand.bedrijf(), stand.werknemer(), dossier));
        loop.meld(stand, geschreven, akte);
        return new Geschreven(nu, dossier);
    }

    /** In which case the entry stands: that of the spell it is about. */
    private static long waar(Verzuimbeeld nu, long hier, Spelakte akte) {
        var dag = akte.periode();
        if (dag != null) {
            return nu.geldig().stream()
                    .filter(een -> een.van().equals(dag))
                    .map(Periode::dossier)
                    .findFirst()
                    .orElse(hier);
        }
        return nu.zaak(hier).map(Zaak::opgegaanIn).orElse(hier);
    }

    /** Cases that joined another, or began from another, say so in their own Tijdlijn. */
    private static List<Tijdlijn.Regel> vanAnderen(Verzuimstand stand, Verzuimbeeld nu) {
        var regels = new ArrayList<Tijdlijn.Regel>();
        for (var zaak : nu.zaken()) {
            var was = stand.beeld().zaak(zaak.id());
            if (zaak.vervallen() == Vervallen.SAMENGEVOEGD
                    && was.map(Zaak::geldt).orElse(false)) {
                regels.add(regel(
                        stand,
                        Objects.requireNonNull(zaak.opgegaanIn()),
                        GebeurtenisSoort.SAMENGEVOEGD,
                        Melding.van("dossier.samengevoegd", Long.toString(zaak.id()))));
            }
            if (zaak.geldt()
                    && (zaak.kopieVan() != null || was.map(een -> !een.geldt()).orElse(false))) {
                var uit = zaak.kopieVan() != null
                        ? zaak.kopieVan()
                        : was.map(Zaak::opgegaanIn).orElse(null);
                if (uit != null) {
                    regels.add(regel(
                            stand,
                            zaak.id(),
                            GebeurtenisSoort.GESPLITST,
                            Melding.van("dossier.gesplitst", Long.toString(uit))));
                }
            }
        }
        return regels;
    }

    private static Tijdlijn.Regel regel(Verzuimstand stand, long dossier, GebeurtenisSoort soort, Melding woorden) {
        return new Tijdlijn.Regel(
                new NieuweGebeurtenis(
                        stand.bedrijf(), new DossierId(dossier), soort, null, null, woorden.tekst(), null),
                null,
                null);
    }

    /**
     * What was written.
     *
     * @param beeld how all stands
     * @param dossier the case that holds the spell the act was about
     */
    record Geschreven(Verzuimbeeld beeld, DossierId dossier) {}
}
