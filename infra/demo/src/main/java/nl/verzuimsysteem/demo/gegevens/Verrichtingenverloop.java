package nl.verzuimsysteem.demo.gegevens;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.demo.gegevens.Verzuimverloop.Periode;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jspecify.annotations.Nullable;

/**
 * What the arbodienst delivered since it makes its invoices with this program: orders that were carried out, time on
 * those that are paid by the hour, consults and no-shows, the contact of week 4, and two things without a name.
 */
final class Verrichtingenverloop {
    /** So many months have been invoiced; what was delivered in the month before them stands on the first. */
    static final int MAANDEN = 3;

    static final String NO_SHOW = "NO_SHOW";
    /** Every so many consults somebody does not come. */
    private static final int NIET_GEKOMEN = 6;

    private static final String SPREEKUUR = "SPREEKUUR";
    private static final int COMPLEET_TOT_WEEK = 11;

    private final Agenda agenda;
    private final LocalDate begin;
    private final Tarieven tarieven;
    private final Gebruikers gebruikers;
    private final Toeval toeval = Toeval.voor("verrichtingenverloop");
    private final List<Rijen.Verrichting> verrichtingen = new ArrayList<>();
    private final List<Rijen.Tijdregel> tijden = new ArrayList<>();
    private int consulten;

    Verrichtingenverloop(Agenda agenda, Tarieven tarieven, Gebruikers gebruikers) {
        this.agenda = agenda;
        this.begin = eersteMaand(agenda.vandaag()).minusMonths(1).atDay(1);
        this.tarieven = tarieven;
        this.gebruikers = gebruikers;
    }

    /** The first month of which there are invoices. */
    static YearMonth eersteMaand(LocalDate vandaag) {
        return YearMonth.from(vandaag).minusMonths(MAANDEN);
    }

    List<Rijen.Verrichting> verrichtingen() {
        return verrichtingen;
    }

    List<Rijen.Tijdregel> tijden() {
        return tijden;
    }

    void lever(
            List<Zaak> zaken, List<Rijen.Opdracht> opdrachten, List<Rijen.Stap> stappen, Map<Long, Zaak> perDossier) {
        opdrachten.forEach(this::opdracht);
        stappen.stream()
                .filter(stap -> stap.soort() == MijlpaalSoort.HULPVRAAG)
                .forEach(stap -> vierdeWeek(stap, perDossier.get(stap.dossier())));
        for (var zaak : zaken) {
            zaak.geval().perioden().forEach(periode -> consulten(zaak, periode));
        }
    }

    /** Of something without a name only the month is kept. */
    void naamloos(Bedrijfskaart kaart, String dienst, YearMonth maand) {
        var dag = maand.atDay(1);
        voegToe(
                Plek.van(kaart),
                dienst,
                dag,
                null,
                tarieven.oordeel(dag, dienst, Per.KEER, 0, kaart.abonnement(dag), null),
                "hand:" + toeval.sleutel(),
                null,
                Agenda.moment(Agenda.werkdagVanaf(maand.atDay(8)), 9, 16, toeval),
                mma(kaart));
    }

    private void opdracht(Rijen.Opdracht opdracht) {
        var opgepakt = opdracht.opgepaktOp();
        var wie = opdracht.uitvoerder();
        if (opgepakt == null || wie == null || opdracht.status() == OpdrachtStatus.TERUGGESTUURD) {
            return;
        }
        var klaar = opdracht.status() == OpdrachtStatus.UITGEVOERD ? opdracht.afgerondOp() : null;
        if (opdracht.prijs().per() == Per.UUR) {
            var eerste = toeval.tussen(2, 12) * 5;
            var laatste = toeval.tussen(3, 18) * 5;
            tijd(opdracht, wie, opgepakt.plus(Duration.ofMinutes(20)), eerste);
            if (klaar != null) {
                tijd(opdracht, wie, klaar.minus(Duration.ofMinutes(laatste + 2L)), laatste);
            }
        } else if (klaar != null && !Agenda.dag(klaar).isBefore(begin)) {
            voegToe(
                    Plek.van(opdracht),
                    opdracht.type(),
                    Agenda.dag(klaar),
                    null,
                    opdracht.prijs(),
                    "opdracht:" + opdracht.id(),
                    null,
                    klaar,
                    gebruikers.naam(wie));
        }
    }

    /** Time that somebody booked on an order; what began before now has ended before now. */
    private void tijd(Rijen.Opdracht opdracht, long wie, Instant begonnen, int minuten) {
        var dag = Agenda.dag(begonnen);
        var gestopt = begonnen.plus(Duration.ofMinutes(minuten));
        if (dag.isBefore(begin) || gestopt.isAfter(agenda.nu())) {
            return;
        }
        var id = tijden.size() + 1L;
        var dienst = Tarieven.dienst(opdracht.type());
        tijden.add(new Rijen.Tijdregel(
                id,
                wie,
                opdracht.bedrijf(),
                opdracht.dossier(),
                opdracht.id(),
                dienst,
                begonnen,
                gestopt,
                minuten,
                toeval.sleutel()));
        voegToe(
                Plek.van(opdracht),
                dienst,
                dag,
                minuten,
                opdracht.prijs(),
                "tijd:" + id,
                null,
                gestopt,
                gebruikers.naam(wie));
    }

    private void vierdeWeek(Rijen.Stap stap, @Nullable Zaak zaak) {
        if (zaak == null || stap.datum().isBefore(begin)) {
            return;
        }
        var dienst = "VIERDEWEEKSCONTACT";
        voegToe(
                Plek.van(zaak),
                dienst,
                stap.datum(),
                null,
                oordeel(zaak, dienst, stap.datum(), null),
                "stap:" + stap.dossier() + ":" + stap.datum() + ":0",
                null,
                stap.moment(),
                stap.door());
    }

    /** Somebody who is absent for long is seen every six weeks, or does not come. */
    private void consulten(Zaak zaak, Periode periode) {
        var tot = periode.tot() == null ? agenda.laatsteDag().plusDays(1) : periode.tot();
        var dag = Agenda.werkdagVanaf(periode.van().plusDays(toeval.tussen(30, 46)));
        while (dag.isBefore(tot)) {
            if (!dag.isBefore(begin)) {
                consult(zaak, dag);
            }
            dag = Agenda.werkdagVanaf(dag.plusDays(toeval.tussen(35, 49)));
        }
    }

    private void consult(Zaak zaak, LocalDate dag) {
        var gekomen = ++consulten % NIET_GEKOMEN != 0;
        var dienst = gekomen ? SPREEKUUR : NO_SHOW;
        voegToe(
                Plek.van(zaak),
                dienst,
                dag,
                null,
                oordeel(
                        zaak,
                        dienst,
                        dag,
                        gekomen ? spreekuurTotWeek(zaak.bedrijf().abonnement(dag)) : Integer.valueOf(0)),
                "hand:" + toeval.sleutel(),
                gekomen ? "Spreekuur volgens afspraak." : "Niet verschenen en niet afgemeld.",
                Agenda.moment(dag, 9, 17, toeval),
                mma(zaak.bedrijf()));
    }

    /** As the rules that come with the schema have it. */
    private static @Nullable Integer spreekuurTotWeek(String abonnement) {
        return switch (abonnement) {
            case "COMPLEET_XL" -> null;
            case "COMPLEET" -> COMPLEET_TOT_WEEK;
            default -> 0;
        };
    }

    private Prijsoordeel oordeel(Zaak zaak, String dienst, LocalDate dag, @Nullable Integer totWeek) {
        return tarieven.oordeel(
                dag,
                dienst,
                Per.KEER,
                totWeek,
                zaak.bedrijf().abonnement(dag),
                zaak.rij().eersteZiektedag());
    }

    private String mma(Bedrijfskaart kaart) {
        return gebruikers.uitvoerder(kaart, Functie.MMA).naam();
    }

    private void voegToe(
            Plek plek,
            String dienst,
            LocalDate dag,
            @Nullable Integer minuten,
            Prijsoordeel prijs,
            String bron,
            @Nullable String reden,
            Instant op,
            String door) {
        var stuksprijs = prijs.prijs();
        verrichtingen.add(new Rijen.Verrichting(
                plek.bedrijf(),
                plek.regio(),
                plek.dossier(),
                plek.opdracht(),
                dienst,
                dag,
                minuten,
                prijs,
                stuksprijs == null ? null : stuksprijs.cent(),
                prijs.teBetalen(minuten == null ? 0 : minuten, 1).cent(),
                bron,
                reden,
                op,
                door,
                prijs.oordeel() == Oordeel.BUITEN ? 1 : null));
    }

    /** For whom something was delivered. */
    private record Plek(
            long bedrijf,
            long regio,
            @Nullable Long dossier,
            @Nullable Long opdracht) {
        static Plek van(Bedrijfskaart kaart) {
            return new Plek(kaart.rij().id(), kaart.rij().regio(), null, null);
        }

        static Plek van(Zaak zaak) {
            return new Plek(zaak.rij().bedrijf(), zaak.rij().regio(), zaak.rij().id(), null);
        }

        static Plek van(Rijen.Opdracht opdracht) {
            return new Plek(opdracht.bedrijf(), opdracht.regio(), opdracht.dossier(), opdracht.id());
        }
    }
}
