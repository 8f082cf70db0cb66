package nl.verzuimsysteem.demo.gegevens;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.verzuimsysteem.demo.gegevens.Triageboek.Spel;
import nl.verzuimsysteem.demo.gegevens.Triageboek.Stand;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.medisch.SelektAfnameService;
import nl.verzuimsysteem.medisch.SelektOordeelService;
import nl.verzuimsysteem.medisch.Selektdeur;
import nl.verzuimsysteem.medisch.Selektoordeelinvoer;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.SelektStopService;
import nl.verzuimsysteem.selekt.SelektklokService;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.selekt.Stopsoort;
import nl.verzuimsysteem.selekt.Stopverzoek;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;

/**
 * The triages of the demo. Those of the last fortnight are played through the services, each act at its own moment; what
 * became of older ones is written as it would be. Every act asks first how far a triage is, so that who was stopped in the
 * midst goes on at the next start.
 */
@Singleton
public class Triagegeschiedenis {
    /** So many days ago it begins. */
    static final int BEGIN = 13;

    private static final int DAGEN = 84;
    private static final String POB = "Naima El Amrani";
    private static final LocalTime KLOK = LocalTime.of(8, 1);
    private static final LocalTime AVOND = LocalTime.of(19, 30);
    private static final Actor.Herkomst THUIS = new Actor.Herkomst(Actor.Kanaal.SCHERM, "127.0.0.1");

    private final Spreekuurboek mensen;
    private final Triageboek boek;
    private final SelektklokService selektklok;
    private final SelektStopService stoppen;
    private final SelektAfnameService afname;
    private final Selektdeur deur;
    private final SelektOordeelService oordelen;
    private final Demoklok klok;

    Triagegeschiedenis(
            Spreekuurboek mensen,
            Triageboek boek,
            SelektklokService selektklok,
            SelektStopService stoppen,
            SelektAfnameService afname,
            Selektdeur deur,
            SelektOordeelService oordelen,
            Demoklok klok) {
        this.mensen = mensen;
        this.boek = boek;
        this.selektklok = selektklok;
        this.stoppen = stoppen;
        this.afname = afname;
        this.deur = deur;
        this.oordelen = oordelen;
        this.klok = klok;
    }

    /** Plays what was not played yet; nothing when all of it was. */
    public void speel() {
        var vandaag = Agenda.dag(klok.instant());
        if (boek.isGespeeld(vandaag)) {
            return;
        }
        mensen.metLogin().map(Spreekuurboek.Zieke::regio).ifPresent(regio -> speel(regio, vandaag));
    }

    private void speel(RegioId regio, LocalDate vandaag) {
        var nu = klok.instant();
        var mma = mensen.lid(Functie.MMA, regio, "");
        var pob = mensen.lid(Functie.POB, regio, POB);
        for (var dag = vandaag.minusDays(BEGIN); !dag.isAfter(vandaag); dag = dag.plusDays(1)) {
            op(dag, KLOK, nu, this::tik);
            op(dag, LocalTime.of(10, 20), nu, () -> vulIn(regio, mma));
            if (Agenda.isWerkdag(dag)) {
                op(dag, LocalTime.of(13, 40), nu, () -> beoordeel(regio, pob));
            }
            var tot = dag.equals(vandaag) ? nu : Agenda.moment(dag, AVOND);
            var gemeld = boek.gemeld(Agenda.moment(dag.minusDays(1), AVOND), tot);
            klok.op(tot, () -> volg(gemeld));
            klok.op(tot, () -> stop(regio, mma));
        }
        var archief = new Triagearchief(nu, mma.naam(), pob.naam());
        boek.schrijf(archief.van(boek.gemeld(
                Agenda.moment(vandaag.minusDays(DAGEN), AVOND), Agenda.moment(vandaag.minusDays(BEGIN + 1L), AVOND))));
        mensen.legWeg();
    }

    private void op(LocalDate dag, LocalTime tijd, Instant nu, Runnable act) {
        var moment = Agenda.moment(dag, tijd);
        if (moment.isBefore(nu)) {
            klok.op(moment, act);
        }
    }

    private void tik() {
        var actor = Actor.systeem("selekt-versturen");
        while (selektklok.verwerk(actor) > 0) {
            // The next batch.
        }
    }

    private void volg(List<Spel> gemeld) {
        var lopend = gemeld.stream()
                .filter(spel -> spel.tot() == null)
                .map(Spel::dossier)
                .toList();
        if (!lopend.isEmpty()) {
            boek.bijgewerkt(lopend);
        }
    }

    /** Of those that were asked, every third answers by his link, one by telephone, and of one the mail comes back. */
    private void vulIn(RegioId regio, Actor mma) {
        var alle = boek.triages(regio);
        for (var nummer = 0; nummer < alle.size(); nummer++) {
            var een = alle.get(nummer);
            if (een.status() == Selektstatus.VERSTUURD) {
                switch (nummer % 6) {
                    case 0 -> metLink(een.id(), Triageantwoorden.values()[nummer / 6 % 3]);
                    case 2 -> aanDeTelefoon(een.id(), mma, Triageantwoorden.values()[(nummer / 6 + 1) % 3]);
                    // Nor do the others answer, or not yet.
                    default -> komtTerug(een);
                }
            }
        }
    }

    /** Of the first of these only: one is enough. */
    private void komtTerug(Stand een) {
        if (een.mail() && !boek.kwamIetsTerug()) {
            boek.nietBezorgd(een.id());
            tik();
        }
    }

    private void metLink(SelektId id, Triageantwoorden wat) {
        boek.token(id)
                .ifPresent(token -> deur.open(THUIS, token).ifPresent(bezoek -> {
                    var vragen = bezoek.vragen();
                    if (vragen != null) {
                        wat.vulIn(
                                vragen.lijst(),
                                (vraag, antwoord) -> deur.bewaar(THUIS, token, vragen.id(), vraag, antwoord));
                        deur.rondAf(THUIS, token, vragen.id());
                    }
                }));
    }

    private void aanDeTelefoon(SelektId id, Actor mma, Triageantwoorden wat) {
        var gesprek = afname.begin(mma, id);
        wat.vulIn(gesprek.lijst(), (vraag, antwoord) -> afname.bewaar(mma, id, gesprek.versie(), vraag, antwoord));
        afname.rondAf(mma, id, gesprek.versie());
    }

    /** The POB judges all but the last that wait. */
    private void beoordeel(RegioId regio, Actor pob) {
        var wachten =
                boek.triages(regio).stream().filter(is(Selektstatus.INGEVULD)).toList();
        wachten.stream().limit(Math.max(0, wachten.size() - 1)).forEach(een -> beoordeel(een.id(), pob));
    }

    private void beoordeel(SelektId id, Actor pob) {
        var blad = oordelen.open(pob, id);
        var voorstel = blad.invoer();
        var inhoud = new Terugkoppelinhoud(
                Geschiktheid.EIGEN_WERK_AANGEPAST,
                Map.of(Rubriek.WERKTIJDEN, "Voorlopig vier uur per dag, met een pauze na elk uur."),
                voorstel.inhoud().advies(),
                "Over twee weken is duidelijk of de uren omhoog kunnen.",
                voorstel.inhoud().volgendContact());
        oordelen.bewaar(pob, id, blad.versie(), new Selektoordeelinvoer(voorstel.actie(), inhoud, false));
        oordelen.bevestig(pob, id, oordelen.open(pob, id).versie());
    }

    /** One of an employer who phoned. */
    private void stop(RegioId regio, Actor mma) {
        var alle = boek.triages(regio);
        if (alle.size() > 4 && alle.stream().noneMatch(is(Selektstatus.GESTOPT))) {
            alle.stream()
                    .filter(is(Selektstatus.GEPLAND))
                    .filter(een -> een.dagEen().equals(Agenda.dag(klok.instant())))
                    .findFirst()
                    .ifPresent(een -> stoppen.stop(
                            mma,
                            een.id(),
                            new Stopverzoek(
                                    Stopsoort.VRAGENLIJST,
                                    "Petra de Wit, planner",
                                    "Is morgen weer aan het werk, zo is afgesproken.",
                                    false)));
        }
    }

    private static Predicate<Stand> is(Selektstatus status) {
        return een -> een.status() == status;
    }
}
