package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import nl.verzuimsysteem.werknemers.InleesService;
import nl.verzuimsysteem.werknemers.WerknemerGegevens;
import nl.verzuimsysteem.werknemers.WerknemerService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class BedrijfServiceTest {
    private final Beheertoneel toneel = new Beheertoneel();
    private final AansluitService aansluiten = toneel.programma.bean(AansluitService.class);
    private final BedrijfService service = toneel.programma.bean(BedrijfService.class);
    private final Actor ik = toneel.beheerder;

    @Test
    void een_bedrijf_aansluiten_geeft_bedrijf_abonnement_contact_en_een_beheerder_met_post() {
        var nieuw = toneel.nieuw("Van Dijk Transport");

        var id = aansluiten.sluitAan(ik, nieuw);

        var beheer = service.lees(ik, id);
        assertThat(beheer.gegevens()).isEqualTo(nieuw.bedrijf());
        assertThat(beheer.gegevens().postcode()).isEqualTo("3511 AB");
        assertThat(beheer.regio()).isEqualTo(toneel.regio);
        assertThat(beheer.abonnementen())
                .containsExactly(new Abonnement(Abonnement.Soort.COMPLEET, toneel.vandaag, null));
        assertThat(beheer.beheerders()).singleElement().satisfies(een -> {
            assertThat(een.inlognaam()).matches("BHR\\d+");
            assertThat(een.naam()).isEqualTo("Ria Bos");
            assertThat(een.laatstIngelogd()).isNull();
        });
        assertThat(toneel.post(nieuw.beheerder().email())).hasSize(1);
        assertThat(toneel.programma
                        .bean(OrganisatieService.class)
                        .stamgegevens(Actoren.gebruikersbeheerder(id), id)
                        .contactpersonen())
                .extracting(Contactpersoon::naam)
                .containsExactly("Ria Bos");
    }

    @Test
    void nog_eens_aansluiten_met_dezelfde_sleutel_geeft_hetzelfde_bedrijf() {
        var nieuw = toneel.nieuw("Dubbel BV");
        var id = aansluiten.sluitAan(ik, nieuw);

        assertThat(aansluiten.sluitAan(ik, nieuw)).isEqualTo(id);
        assertThat(service.lees(ik, id).beheerders()).hasSize(1);
        assertThat(toneel.post(nieuw.beheerder().email())).hasSize(1);
    }

    @Test
    void tegelijk_aansluiten_geeft_een_bedrijf() throws Exception {
        var nieuw = toneel.nieuw("Tegelijk " + UUID.randomUUID());
        var samen = new CyclicBarrier(2);
        try (var beiden = Executors.newFixedThreadPool(2)) {
            var uitkomsten = List.of(1, 2).stream()
                    .map(keer -> beiden.submit(() -> {
                        samen.await();
                        try {
                            aansluiten.sluitAan(ik, nieuw);
                            return true;
                        } catch (Conflict e) {
                            return false;
                        }
                    }))
                    .toList();
            assertThat(uitkomsten.get(0).get() || uitkomsten.get(1).get()).isTrue();
        }
        assertThat(aansluiten.gelijkende(ik, nieuw.bedrijf().naam(), null)).hasSize(1);
        assertThat(toneel.post(nieuw.beheerder().email())).hasSize(1);
    }

    @Test
    void wat_niet_klopt_wordt_bij_het_veld_gezegd_en_er_komt_niets_bij() {
        var goed = toneel.nieuw("Fout BV " + UUID.randomUUID());
        Beheertoneel.fout("regio", () -> aansluiten.sluitAan(ik, met(goed, null, Abonnement.Soort.COMPLEET)));
        Beheertoneel.fout("abonnement", () -> aansluiten.sluitAan(ik, met(goed, toneel.regio, null)));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(
                        () -> aansluiten.sluitAan(ik, met(goed, new RegioId(999_999_999), Abonnement.Soort.COMPLEET)));
        assertThat(aansluiten.gelijkende(ik, goed.bedrijf().naam(), null)).isEmpty();
    }

    @Test
    void een_bedrijf_dat_er_al_lijkt_te_zijn_wordt_aangewezen() {
        var naam = "Koeltransport " + UUID.randomUUID();
        var nieuw = toneel.nieuw(naam + " B.V.");
        var id = aansluiten.sluitAan(ik, nieuw);

        assertThat(aansluiten.gelijkende(ik, naam.toUpperCase() + " bv", null))
                .singleElement()
                .satisfies(een -> assertThat(een.zelfdeKvk()).isFalse());
        assertThat(aansluiten.gelijkende(ik, "Heel anders", nieuw.bedrijf().kvkNummer()))
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.id()).isEqualTo(id);
                    assertThat(een.zelfdeKvk()).isTrue();
                });
        assertThat(aansluiten.gelijkende(ik, "%", null)).isEmpty();
    }

    @Test
    void gegevens_wijzigen_gaat_op_de_gelezen_versie() {
        var id = aansluiten.sluitAan(ik, toneel.nieuw("Oud BV"));
        var ander = Beheertoneel.invoer("Nieuw BV");

        service.wijzig(ik, id, 0, ander);

        assertThat(service.lees(ik, id).gegevens()).isEqualTo(ander);
        service.wijzig(ik, id, 0, ander);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.wijzig(ik, id, 0, Beheertoneel.invoer("Nog anders BV")));
        Beheertoneel.fout("naam", () -> service.wijzig(ik, id, 1, Beheertoneel.invoer(" ")));
        assertThat(audit(id)).anyMatch(regel -> regel.contains("naam, kvkNummer"));
    }

    @Test
    void na_een_verhuizing_ziet_het_oude_team_niets_meer_en_het_nieuwe_alles() {
        var naar = toneel.gegevens.regio();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var werkgever = toneel.inloggers.verzuimcoordinator(bedrijf).actor();
        var dossier = ziek(werkgever, bedrijf);
        var opdracht = toneel.programma.bean(OpdrachtService.class).verstuur(werkgever, opdracht(dossier));
        var oud = toneel.inloggers
                .regioteam(nl.verzuimsysteem.kern.Functie.MMA, toneel.regio)
                .actor();
        var nieuw = toneel.inloggers
                .regioteam(nl.verzuimsysteem.kern.Functie.MMA, naar)
                .actor();
        var werklijst = toneel.programma.bean(WerklijstService.class);
        var dossiers = toneel.programma.bean(DossierService.class);
        dossiers.kop(oud, dossier);
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> dossiers.kop(nieuw, dossier));

        service.verhuis(ik, bedrijf, naar);

        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> dossiers.kop(oud, dossier));
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> werklijst.pakOp(oud, opdracht));
        assertThat(namen(oud)).doesNotContain(bedrijf);
        assertThat(namen(nieuw)).contains(bedrijf);
        dossiers.kop(nieuw, dossier);
        werklijst.pakOp(nieuw, opdracht);
        assertThat(rijenElders(bedrijf, naar))
                .as("rows left behind in the old regio")
                .isEmpty();
        assertThat(service.lees(ik, bedrijf).regio()).isEqualTo(naar);
        service.verhuis(ik, bedrijf, naar);
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.verhuis(ik, bedrijf, new RegioId(999_999_999)));
    }

    @Test
    void een_ander_abonnement_sluit_op_het_vorige_aan() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var eerste = toneel.vandaag.plusDays(10);
        var tweede = toneel.vandaag.plusDays(5);

        service.wijzigAbonnement(ik, bedrijf, Abonnement.Soort.COMPLEET_XL, eerste);
        service.wijzigAbonnement(ik, bedrijf, Abonnement.Soort.COMPLEET_XL, eerste);
        service.wijzigAbonnement(ik, bedrijf, Abonnement.Soort.COMPLEET, tweede);

        var alle = service.lees(ik, bedrijf).abonnementen();
        assertThat(alle).hasSize(2);
        assertThat(alle.getFirst().tot()).isEqualTo(tweede);
        assertThat(alle.getLast()).isEqualTo(new Abonnement(Abonnement.Soort.COMPLEET, tweede, null));
        Beheertoneel.fout(
                "van",
                () -> service.wijzigAbonnement(ik, bedrijf, Abonnement.Soort.COMPLEET, toneel.vandaag.minusDays(1)));
    }

    @Test
    void eigen_regie_is_niet_meer_te_koop_en_wie_het_heeft_houdt_het() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var nieuw = toneel.nieuw("Wil Eigen Regie BV");
        var eigenRegie = new NieuwBedrijf(
                nieuw.sleutel(),
                nieuw.bedrijf(),
                nieuw.regio(),
                Abonnement.Soort.EIGEN_REGIE,
                nieuw.van(),
                nieuw.beheerder());

        Beheertoneel.fout(
                "abonnement",
                () -> service.wijzigAbonnement(ik, bedrijf, Abonnement.Soort.EIGEN_REGIE, toneel.vandaag.plusDays(5)));
        Beheertoneel.fout("abonnement", () -> aansluiten.sluitAan(ik, eigenRegie));

        assertThat(service.lees(ik, bedrijf).abonnementen()).hasSize(1);
        assertThat(toneel.tel("SELECT COUNT(*) FROM bedrijf WHERE sleutel = ?", nieuw.sleutel()))
                .isZero();
        assertThat(aansluiten.abonnementen(ik))
                .containsExactly(Abonnement.Soort.COMPLEET, Abonnement.Soort.COMPLEET_XL);
        toneel.programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE abonnement SET soort = 'EIGEN_REGIE' WHERE bedrijf_id = ?", bedrijf.waarde()));
        assertThat(service.lees(ik, bedrijf).abonnementen().getFirst().soort()).isEqualTo(Abonnement.Soort.EIGEN_REGIE);
        service.wijzigAbonnement(ik, bedrijf, Abonnement.Soort.COMPLEET, toneel.vandaag.plusDays(5));
        assertThat(service.lees(ik, bedrijf).abonnementen()).hasSize(2);
    }

    @Test
    void een_beeindigd_bedrijf_neemt_niets_nieuws_aan_en_blijft_leesbaar() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var beheerder = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var werkgever = toneel.inloggers.verzuimcoordinator(bedrijf).actor();
        var dossier = ziek(werkgever, bedrijf);
        var gezond = toneel.gegevens.werknemer(bedrijf);

        service.beeindig(ik, bedrijf, toneel.vandaag);
        service.beeindig(ik, bedrijf, toneel.vandaag);

        var programma = toneel.programma;
        List<Runnable> nieuw = List.of(
                () -> programma
                        .bean(ZiekmeldService.class)
                        .meldZiek(
                                werkgever,
                                new Ziekmelding(UUID.randomUUID().toString(), gezond, toneel.vandaag, null, null)),
                () -> programma.bean(OpdrachtService.class).verstuur(werkgever, opdracht(dossier)),
                () -> programma
                        .bean(InleesService.class)
                        .neemOver(
                                werkgever,
                                bedrijf,
                                "personeelsnummer;voornaam;achternaam\nA1;Kim;Bos\n".getBytes(StandardCharsets.UTF_8)),
                () -> programma.bean(WerknemerService.class).voegToe(werkgever, bedrijf, iemand()),
                () -> service.wijzigAbonnement(ik, bedrijf, Abonnement.Soort.COMPLEET_XL, toneel.vandaag),
                () -> service.nodigBeheerderUit(ik, bedrijf, Beheertoneel.persoon("Te Laat")),
                () -> service.trekEindeIn(ik, bedrijf));
        nieuw.forEach(act -> Beheertoneel.weigert("beëindigd", act));
        programma.bean(DossierService.class).kop(werkgever, dossier);
        assertThat(service.lees(ik, bedrijf).bewarenTot()).isEqualTo(toneel.vandaag.plusYears(2));
        assertThat(toneel.post(beheerder.inlognaam())).containsExactly("Er verandert iets in uw aansluiting");
    }

    @Test
    void een_einde_dat_nog_komt_verandert_nog_niets_en_kan_terug() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var beheerder = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var werkgever = Actoren.verzuimcoordinator(bedrijf);

        service.beeindig(ik, bedrijf, toneel.vandaag.plusDays(1));
        ziek(werkgever, bedrijf);
        service.beeindig(ik, bedrijf, toneel.vandaag.plusDays(2));
        service.trekEindeIn(ik, bedrijf);
        service.trekEindeIn(ik, bedrijf);

        assertThat(service.lees(ik, bedrijf).beeindigdOp()).isNull();
        assertThat(toneel.post(beheerder.inlognaam()))
                .containsExactly(
                        "Er verandert iets in uw aansluiting",
                        "Er verandert iets in uw aansluiting",
                        "Uw aansluiting gaat door");
        Beheertoneel.fout("per", () -> service.beeindig(ik, bedrijf, toneel.vandaag.minusDays(1)));
    }

    @Test
    void een_bedrijf_krijgt_een_nieuwe_beheerder_of_een_bekende_opnieuw_post() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var persoon = Beheertoneel.persoon("Nieuwe Beheerder");

        service.nodigBeheerderUit(ik, bedrijf, persoon);
        service.nodigBeheerderUit(ik, bedrijf, persoon);

        assertThat(service.lees(ik, bedrijf).beheerders()).hasSize(1);
        assertThat(toneel.post(persoon.email())).hasSize(2);
    }

    @Test
    void wie_al_beheerder_is_hoort_dat_er_een_bij_komt() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var zittend = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var persoon = Beheertoneel.persoon("Nog Een");

        service.nodigBeheerderUit(ik, bedrijf, persoon);
        service.nodigBeheerderUit(ik, bedrijf, persoon);

        assertThat(toneel.post(zittend.inlognaam())).containsExactly("Er is een beheerder bij voor uw bedrijf");
        assertThat(toneel.post(persoon.email())).hasSize(2);
    }

    @Test
    void alleen_de_functioneel_beheerder_komt_hieraan() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        toneel.geenRecht(
                bedrijf,
                List.of(
                        actor -> aansluiten.sluitAan(actor, toneel.nieuw("Van een ander")),
                        actor -> aansluiten.gelijkende(actor, "Bedrijf", null),
                        actor -> service.lees(actor, bedrijf),
                        actor -> service.wijzig(actor, bedrijf, 0, Beheertoneel.invoer("Anders")),
                        actor -> service.verhuis(actor, bedrijf, toneel.gegevens.regio()),
                        actor -> service.wijzigAbonnement(actor, bedrijf, Abonnement.Soort.COMPLEET_XL, toneel.vandaag),
                        actor -> service.beeindig(actor, bedrijf, toneel.vandaag),
                        actor -> service.trekEindeIn(actor, bedrijf),
                        actor -> service.nodigBeheerderUit(actor, bedrijf, Beheertoneel.persoon("Ik"))));
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.lees(ik, new BedrijfId(999_999_999)));
    }

    @Test
    void elke_handeling_blijft_binnen_haar_vragen() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        toneel.inloggers.gebruikersbeheerder(bedrijf);
        toneel.begroot(14, () -> aansluiten.sluitAan(ik, toneel.nieuw("Geteld BV")));
        toneel.begroot(3, () -> service.lees(ik, bedrijf));
        toneel.begroot(3, () -> service.wijzig(ik, bedrijf, 0, Beheertoneel.invoer("Geteld")));
        // Eleven tables have a regio: each is moved along by one statement of its own feature; and cases lie with
        // nobody who
        // does not reach them there.
        toneel.begroot(17, () -> service.verhuis(ik, bedrijf, toneel.gegevens.regio()));
        toneel.begroot(
                5,
                () -> service.wijzigAbonnement(ik, bedrijf, Abonnement.Soort.COMPLEET_XL, toneel.vandaag.plusDays(1)));
        toneel.begroot(5, () -> service.beeindig(ik, bedrijf, toneel.vandaag.plusDays(3)));
        toneel.begroot(5, () -> service.trekEindeIn(ik, bedrijf));
    }

    @Test
    void de_api_zegt_van_een_beeindigd_bedrijf_dat_er_niets_bij_komt() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        service.beeindig(ik, bedrijf, toneel.vandaag);
        var api = new ApiAanroep(toneel.programma)
                .met(toneel.inloggers.verzuimcoordinator(bedrijf).token());
        var antwoord = api.post(
                "/api/v1/bedrijven/" + bedrijf + "/medewerkers/inlezen",
                "personeelsnummer;voornaam;achternaam\nA1;Kim;Bos\n",
                "text/csv");
        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(409);
        assertThat(antwoord.body()).contains("beëindigd");
    }

    private static NieuwBedrijf met(NieuwBedrijf goed, @Nullable RegioId regio, Abonnement.@Nullable Soort soort) {
        return new NieuwBedrijf(goed.sleutel(), goed.bedrijf(), regio, soort, goed.van(), goed.beheerder());
    }

    private DossierId ziek(Actor werkgever, BedrijfId bedrijf) {
        return toneel.programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        werkgever,
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                toneel.gegevens.werknemer(bedrijf),
                                toneel.vandaag,
                                null,
                                null));
    }

    private static NieuweOpdracht opdracht(DossierId dossier) {
        return new NieuweOpdracht(
                UUID.randomUUID().toString(), dossier, "EXTRA_SPREEKUUR", "Graag een extra spreekuur", null);
    }

    private static WerknemerGegevens iemand() {
        return new WerknemerGegevens(
                "N1",
                "Jan",
                null,
                "Vos",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                nl.verzuimsysteem.werknemers.Taal.NL);
    }

    private List<BedrijfId> namen(Actor actor) {
        return toneel
                .programma
                .bean(OrganisatieService.class)
                .bedrijven(actor, "", Uitsnede.eerste(200))
                .rijen()
                .stream()
                .map(BedrijfRij::id)
                .toList();
    }

    /** Every table with a company and a regio: what a later feature adds is looked at without a word written here. */
    private List<String> rijenElders(BedrijfId bedrijf, RegioId regio) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                        SELECT table_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND column_name IN ('bedrijf_id', 'regio_id')
                          AND table_name NOT IN ('gebruiker_functie')
                        GROUP BY table_name HAVING COUNT(*) = 2""").mapTo(String.class).stream()
                        .filter(tabel -> handle.select(
                                                "SELECT COUNT(*) FROM " + tabel
                                                        + " WHERE bedrijf_id = ? AND regio_id <> ?",
                                                bedrijf.waarde(),
                                                regio.waarde())
                                        .mapTo(Integer.class)
                                        .one()
                                > 0)
                        .toList());
    }

    private List<String> audit(BedrijfId bedrijf) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT bijzonderheid FROM audit_regel WHERE bedrijf_id = ? AND bijzonderheid IS NOT NULL",
                                bedrijf.waarde())
                        .mapTo(String.class)
                        .list());
    }
}
