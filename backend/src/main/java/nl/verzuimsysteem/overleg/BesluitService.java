package nl.verzuimsysteem.overleg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.opdrachten.Overlegopdrachten;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jspecify.annotations.Nullable;

/**
 * Deciding about a case while the overleg runs. A decision becomes a taak, an order, a request or words alone, at once; the
 * Tijdlijn of the case tells it to the team, and to the employer what he may read. Nobody gets a mail of his own: a taak is in
 * the daily mail, an order is told to the mailbox of the team.
 */
@Singleton
public class BesluitService {
    private static final String SOORT = "besluit";

    private final Overleggen overleggen;
    private final OverlegRepository punten;
    private final BesluitRepository besluiten;
    private final Besluitgevolg gevolgen;
    private final Overlegopdrachten opdrachten;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final Clock klok;

    BesluitService(
            Overleggen overleggen,
            OverlegRepository punten,
            BesluitRepository besluiten,
            Besluitgevolg gevolgen,
            Overlegopdrachten opdrachten,
            Tijdlijn tijdlijn,
            AuditLog audit,
            Clock klok) {
        this.overleggen = overleggen;
        this.punten = punten;
        this.besluiten = besluiten;
        this.gevolgen = gevolgen;
        this.opdrachten = opdrachten;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * What can be chosen for a decision about a case. Three statements.
     *
     * @throws NietGevonden when the case lies with another team
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional(readOnly = true)
    public Besluitkeuzes keuzes(Actor actor, AgendapuntId id) {
        var punt = punten.punt(actor.bereik(), id).orElseThrow(() -> new NietGevonden("agendapunt", id));
        var vandaag = Kalender.vandaag(klok);
        return new Besluitkeuzes(
                besluiten.team(actor.bereik(), punt.regio(), vandaag),
                opdrachten.typen(actor, punt.dossier()).stream()
                        .map(keus -> new Besluitkeuzes.Type(keus.code(), keus.naam()))
                        .toList(),
                Besluitregels.uiterlijk(punt.dag(), vandaag));
    }

    /**
     * Decides. The same key again gives the same decision and makes nothing new. Seven statements of a note, eight of a taak or
     * a request, ten of an order.
     *
     * @throws NietGevonden when the case lies with another team
     * @throws OngeldigeInvoer on the fields of {@link NieuwBesluit}
     * @throws Conflict when the overleg does not run, the case was taken off, the order costs the employer money, or the key
     *     was used for another case
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public BesluitId neem(Actor actor, NieuwBesluit invoer) {
        var vandaag = Kalender.vandaag(klok);
        var wacht = new Medischewacht(invoer.nietMedisch());
        var punt = houdVast(actor, invoer.punt());
        var nieuw = Besluitregels.eis(invoer, wacht, vandaag);
        var vooraf =
                besluiten.vooraf(actor.bereik(), punt, nieuw.sleutel(), nieuw.functie(), nieuw.eigenaar(), vandaag);
        if (vooraf.eerder() != null) {
            if (!nieuw.punt().equals(vooraf.eerderPunt())) {
                throw new Conflict("besluit.conflict.sleutel");
            }
            return vooraf.eerder();
        }
        Overleggen.eisLoopt(punt.status());
        if (punt.puntstatus() == Puntstatus.VAN_AGENDA) {
            throw new Conflict("overleg.conflict.eraf");
        }
        if (nieuw.eigenaar() != null && !vooraf.inTeam()) {
            throw OngeldigeInvoer.veld("eigenaar", "besluit.eigenaar.team");
        }
        var inLog = wacht.inLog("besluit " + nieuw.soort() + " in overleg " + punt.overleg());
        var gevolg = gevolgen.maak(actor, punt, nieuw, inLog);
        var id = besluiten.voegToe(new BesluitRepository.Nieuw(
                punt.bedrijf(),
                punt.punt(),
                punt.overleg(),
                nieuw.soort(),
                nieuw.tekst(),
                gevolg.functie(),
                nieuw.eigenaar(),
                nieuw.uiterlijkOp(),
                nieuw.voorWerkgever(),
                gevolg.taak(),
                gevolg.opdracht(),
                gevolg.verzoek(),
                klok.instant(),
                actor.naam(),
                actor.functie(),
                nieuw.sleutel()));
        if (!gevolg.isVerteld()) {
            vertel(
                    actor,
                    punt,
                    nieuw.voorWerkgever(),
                    nieuw.uiterlijkOp(),
                    Besluitregels.woord(nieuw.soort(), nieuw.functie()),
                    nieuw.tekst());
            schrijf(actor, punt, id, inLog);
        }
        overleggen.gewijzigd(punt);
        return id;
    }

    /**
     * Takes a decision back while the overleg runs, with what came of it. Again changes nothing. Eight statements at most of a
     * taak, ten of an order.
     *
     * @throws NietGevonden when the case lies with another team
     * @throws Conflict when the overleg does not run, or somebody acted on what came of it
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public void trekIn(Actor actor, BesluitId id) {
        var besluit = besluiten.lees(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
        var punt = houdVast(actor, besluit.punt());
        Overleggen.eisLoopt(punt.status());
        if (!besluiten.trekIn(punt.bedrijf(), id, klok.instant())) {
            return;
        }
        if (!gevolgen.trekIn(actor, punt, besluit)) {
            throw new Conflict("besluit.conflict.gedaan");
        }
        if (besluit.opdracht() == null) {
            vertel(
                    actor,
                    punt,
                    besluit.voorWerkgever(),
                    null,
                    Melding.van("besluit.ingetrokken", Besluitregels.woord(besluit.soort(), besluit.functie()))
                            .tekst(),
                    besluit.tekst());
            schrijf(actor, punt, id, "besluit " + besluit.soort() + " ingetrokken");
        }
        overleggen.gewijzigd(punt);
    }

    private Puntstand houdVast(Actor actor, AgendapuntId id) {
        return overleggen.houdVast(actor.bereik(), id).orElseThrow(() -> new NietGevonden("agendapunt", id));
    }

    private void vertel(
            Actor actor,
            Puntstand punt,
            boolean voorWerkgever,
            @Nullable LocalDate dag,
            String onderwerp,
            String tekst) {
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        punt.bedrijf(),
                        punt.dossier(),
                        Besluitregels.gebeurtenis(voorWerkgever),
                        dag,
                        onderwerp,
                        tekst,
                        null));
    }

    private void schrijf(Actor actor, Puntstand punt, BesluitId id, String wat) {
        audit.schrijf(actor, Handeling.OVERLEG_HOUDEN, Onderwerp.van(SOORT, punt.bedrijf(), punt.werknemer(), id), wat);
    }
}
