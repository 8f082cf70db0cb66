package nl.verzuimsysteem.verrichtingen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees and does what, over the service and over the API. */
@Tag("database")
class VerrichtingrechtenTest {
    private final Kostentoneel toneel = new Kostentoneel();
    private final Inloggers inloggers = new Inloggers(toneel.programma);

    private final Consumer<Actor> inzien = actor -> toneel.kosten.vanDossier(actor, toneel.dossier);
    private final Consumer<Actor> vastleggen = actor ->
            toneel.verrichtingen.legVast(actor, toneel.nieuw(Kostentoneel.sleutel(), "NO_SHOW", toneel.vandaag));
    private final Consumer<Actor> naamloos = actor -> toneel.verrichtingen.legNaamloosVast(
            actor, toneel.toneel.bedrijf, Kostentoneel.sleutel(), "SECOND_OPINION", YearMonth.from(toneel.vandaag));
    private final Consumer<Actor> boeken = actor ->
            toneel.tijd.boek(actor, new NieuweTijd(Kostentoneel.sleutel(), toneel.dossier, null, toneel.vandaag, 10));
    private final Consumer<Actor> starten =
            actor -> toneel.tijd.start(actor, new NieuweKlok(Kostentoneel.sleutel(), toneel.dossier, null));

    @Test
    void wat_het_kost_ziet_de_verzuimcoordinator_en_het_team_en_niet_de_leidinggevende() {
        for (var actor : List.of(toneel.coordinator, toneel.mma, toneel.casemanager, toneel.pob)) {
            inzien.accept(actor);
        }
        for (var functie : List.of(Functie.LEIDINGGEVENDE, Functie.BEDRIJFSARTS, Functie.GEBRUIKERSBEHEERDER)) {
            geenRecht(inzien, met(functie));
        }
        assertThat(toneel.inLog("VERRICHTINGEN_INZIEN")).isGreaterThanOrEqualTo(4);
    }

    @Test
    void elke_daad_is_voor_de_functie_waar_zij_bij_hoort() {
        var id = toneel.legVast("NO_SHOW", toneel.vandaag);
        Consumer<Actor> corrigeren = actor -> toneel.verrichtingen.corrigeer(actor, id, "Was wel aanwezig", false);
        for (var functie : List.of(Functie.VERZUIMCOORDINATOR, Functie.LEIDINGGEVENDE, Functie.BEDRIJFSARTS)) {
            for (var daad : List.of(vastleggen, naamloos, boeken, starten, corrigeren)) {
                geenRecht(daad, met(functie));
            }
        }
        geenRecht(vastleggen, toneel.casemanager);
        geenRecht(naamloos, toneel.pob);
        geenRecht(boeken, toneel.mma);
        geenRecht(starten, toneel.mma);
        geenRecht(corrigeren, toneel.casemanager);
        corrigeren.accept(new Inloggers(toneel.programma)
                .beheerder(Functie.FUNCTIONEEL_BEHEERDER)
                .actor());
        assertThat(toneel.som()).isZero();
    }

    @Test
    void van_een_ander_bedrijf_of_een_andere_regio_bestaat_niets() {
        var id = toneel.legVast("NO_SHOW", toneel.vandaag);
        var klok = toneel.tijd.start(toneel.pob, new NieuweKlok(Kostentoneel.sleutel(), toneel.dossier, null));
        var elders = new Kostentoneel();

        nietGevonden(inzien, elders.coordinator, elders.mma, elders.casemanager);
        nietGevonden(vastleggen, elders.mma);
        nietGevonden(naamloos, elders.mma);
        nietGevonden(boeken, elders.casemanager);
        nietGevonden(starten, elders.pob);
        nietGevonden(
                actor -> toneel.verrichtingen.corrigeer(actor, id, "Was wel aanwezig", false),
                elders.mma,
                elders.casemanager);
        nietGevonden(actor -> toneel.tijd.stop(actor, klok, null), toneel.casemanager, elders.pob);
        nietGevonden(actor -> toneel.tijd.gooiWeg(actor, klok), toneel.casemanager);
        assertThat(toneel.rijen()).isEqualTo(1);
        assertThat(elders.rijen()).isZero();
    }

    @Test
    void een_bedrijf_dat_verhuist_neemt_zijn_verrichtingen_mee_naar_de_andere_regio() {
        var id = toneel.legVast("NO_SHOW", toneel.vandaag);
        var naar = toneel.toneel.gegevens.regio();

        toneel.inTransactie(() -> toneel.programma
                .bean(Verrichtingverhuizing.class)
                .naVerhuizing(new BedrijfVerhuisd(toneel.toneel.bedrijf, toneel.toneel.regio, naar)));

        nietGevonden(actor -> toneel.verrichtingen.corrigeer(actor, id, "Was wel aanwezig", false), toneel.mma);
        toneel.verrichtingen.corrigeer(
                toneel.toneel.lid(Functie.MMA, "Nieuwe Collega", naar), id, "Was wel aanwezig", false);
        assertThat(toneel.som()).isZero();
    }

    @Test
    void een_ander_systeem_leest_de_verrichtingen_van_een_dossier() {
        var opdracht = toneel.uitgevoerd("EXTRA_SPREEKUUR", toneel.mma);
        var pad = "/api/v1/dossiers/" + toneel.dossier + "/verrichtingen";

        var antwoord = als(inloggers.verzuimcoordinator(toneel.toneel.bedrijf)).get(pad);

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
        assertThat(antwoord.tekst("meter.dekking")).isEqualTo("NOG");
        assertThat(antwoord.tekst("meter.totWeek")).isEqualTo("11");
        assertThat(antwoord.tekst("meter.buitenCent")).isEqualTo("9500");
        assertThat(antwoord.body())
                .contains("\"opdracht\":" + opdracht)
                .contains("\"bedragCent\":9500")
                .contains("nooit inbegrepen");
        assertThat(als(inloggers.verzuimcoordinator(new Kostentoneel().toneel.bedrijf))
                        .get(pad)
                        .status())
                .isEqualTo(404);
        var afdeling = toneel.toneel.gegevens.afdeling(toneel.toneel.bedrijf);
        assertThat(als(inloggers.leidinggevende(toneel.toneel.bedrijf, afdeling))
                        .get(pad)
                        .status())
                .isEqualTo(403);
        assertThat(als(inloggers.verzuimcoordinator(toneel.toneel.bedrijf))
                        .get("/api/v1/dossiers/0/verrichtingen")
                        .status())
                .isEqualTo(404);
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(toneel.programma).met(wie.token());
    }

    private Actor met(Functie functie) {
        return Actoren.met(functie, new Bereik.Bedrijven(Set.of(toneel.toneel.bedrijf), Set.of()));
    }

    private static void geenRecht(Consumer<Actor> daad, Actor actor) {
        assertThatExceptionOfType(GeenRecht.class).as(actor.functie().name()).isThrownBy(() -> daad.accept(actor));
    }

    private static void nietGevonden(Consumer<Actor> daad, Actor... actoren) {
        for (var actor : actoren) {
            assertThatExceptionOfType(NietGevonden.class)
                    .as(actor.functie().name())
                    .isThrownBy(() -> daad.accept(actor));
        }
    }
}
