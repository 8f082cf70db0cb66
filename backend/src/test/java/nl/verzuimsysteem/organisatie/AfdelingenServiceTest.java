package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import nl.verzuimsysteem.werknemers.Afdelingskeuze;
import nl.verzuimsysteem.werknemers.InleesService;
import nl.verzuimsysteem.werknemers.WerknemerService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AfdelingenServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final AfdelingenService service = programma.bean(AfdelingenService.class);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());
    private final BedrijfId ander = gegevens.bedrijf(gegevens.regio());
    private final Actor coordinator = Actoren.verzuimcoordinator(bedrijf);

    @Test
    void afdelingen_staan_als_boom_met_het_aantal_medewerkers_van_vandaag() {
        var transport = nieuw("Transport", null);
        var planning = nieuw("Planning", transport);
        gegevens.werknemer(bedrijf, transport);
        gegevens.werknemer(bedrijf, planning);
        uitDienst(gegevens.werknemer(bedrijf, planning).waarde());

        assertThat(paden()).containsExactly("Transport", "Transport › Planning");
        assertThat(boom().takken()).extracting(Afdelingenboom.Tak::samen).containsExactly(2, 1);
    }

    @Test
    void nog_eens_toevoegen_geeft_dezelfde_afdeling_en_een_naam_is_er_maar_een_keer() {
        var transport = nieuw("Transport", null);
        var planning = nieuw("Planning", transport);

        assertThat(nieuw("  planning ", transport)).isEqualTo(planning);
        fout("naam", () -> nieuw("Planning", null));
        fout("naam", () -> nieuw("  ", null));
        fout("naam", () -> nieuw("x".repeat(81), null));
        fout("naam", () -> nieuw("Transport › Planning", null));
        fout("boven", () -> nieuw("Werkplaats", gegevens.afdeling(ander)));
        assertThat(paden()).hasSize(2);
    }

    @Test
    void een_afdeling_krijgt_een_andere_naam_en_een_andere_plaats_met_alles_eronder() {
        var transport = nieuw("Transport", null);
        var planning = nieuw("Planning", transport);
        nieuw("Nachtploeg", planning);
        var kantoor = nieuw("Kantoor", null);

        wijzig(planning, "Ritplanning", kantoor);

        assertThat(paden())
                .containsExactly("Kantoor", "Kantoor › Ritplanning", "Kantoor › Ritplanning › Nachtploeg", "Transport");
        fout("naam", () -> wijzig(planning, "Transport", kantoor));
    }

    @Test
    void een_afdeling_komt_niet_onder_zichzelf_of_onder_wat_eronder_hangt() {
        var transport = nieuw("Transport", null);
        var planning = nieuw("Planning", transport);
        var nacht = nieuw("Nachtploeg", planning);

        for (var onder : List.of(transport, planning, nacht)) {
            fout("boven", () -> wijzig(transport, "Transport", onder));
        }
        fout("boven", () -> wijzig(transport, "Transport", gegevens.afdeling(ander)));
        assertThat(paden()).containsExactly("Transport", "Transport › Planning", "Transport › Planning › Nachtploeg");
    }

    @Test
    void van_twee_verplaatsingen_die_samen_een_kring_maken_gaat_er_een_door() throws Exception {
        for (var keer = 0; keer < 8; keer++) {
            var een = nieuw("Een " + keer, null);
            var twee = nieuw("Twee " + keer, null);
            var samen = new CyclicBarrier(2);
            try (var beiden = Executors.newFixedThreadPool(2)) {
                var uitkomsten = new ArrayList<Future<Boolean>>();
                for (var paar : List.of(List.of(een, twee), List.of(twee, een))) {
                    var naam = boom().vind(paar.getFirst()).orElseThrow().naam();
                    uitkomsten.add(beiden.submit(() -> {
                        samen.await();
                        try {
                            service.wijzig(
                                    coordinator,
                                    bedrijf,
                                    paar.getFirst(),
                                    0,
                                    new Afdelingsgegevens(naam, paar.getLast()));
                            return true;
                        } catch (OngeldigeInvoer e) {
                            return false;
                        }
                    }));
                }
                assertThat(List.of(uitkomsten.get(0).get(), uitkomsten.get(1).get()))
                        .containsExactlyInAnyOrder(true, false);
            }
            assertThat(boom().metOnder(een)).hasSizeBetween(1, 2);
            assertThat(boom().takken()).filteredOn(tak -> tak.diepte() == 0).isNotEmpty();
        }
    }

    @Test
    void alleen_een_lege_afdeling_kan_weg() {
        var transport = nieuw("Transport", null);
        var planning = nieuw("Planning", transport);
        var bezet = nieuw("Bezet", null);
        var geleid = nieuw("Geleid", null);
        uitDienst(gegevens.werknemer(bedrijf, bezet).waarde());
        new Inloggers(programma).leidinggevende(bedrijf, geleid);

        weigert("andere afdelingen", () -> verwijder(transport));
        weigert("medewerker", () -> verwijder(bezet));
        weigert("functie", () -> verwijder(geleid));
        verwijder(planning);
        verwijder(transport);
        assertThat(paden()).containsExactly("Bezet", "Geleid");
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> verwijder(transport));
    }

    @Test
    void een_afdeling_in_een_open_verzoek_gaat_niet_weg_en_na_de_beslissing_wel() {
        var geleid = nieuw("Gevraagd", null);
        var wie = new Inloggers(programma).gebruikersbeheerder(bedrijf);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        """
                INSERT INTO wijzigingsverzoek (bedrijf_id, gebruiker_id, soort, functie, afdeling_id, van, versie,
                       gevraagd_door, gevraagd_op, status)
                VALUES (?, ?, 'FUNCTIE_GEVEN', 'LEIDINGGEVENDE', ?, ?, 0, ?, UTC_TIMESTAMP(3), 'OPEN')""",
                        bedrijf.waarde(),
                        wie.id().waarde(),
                        geleid.waarde(),
                        vandaag,
                        wie.id().waarde()));

        weigert("verzoek", () -> verwijder(geleid));
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE wijzigingsverzoek SET status = 'AFGEWEZEN' WHERE afdeling_id = ?", geleid.waarde()));
        verwijder(geleid);

        assertThat(paden()).isEmpty();
    }

    @Test
    void een_beheerder_zet_niets_onder_wat_hij_zelf_leidt_ook_niet_met_een_ander_account() {
        var geleid = nieuw("Geleid", null);
        var onder = nieuw("Onder", geleid);
        var los = nieuw("Los", null);
        var inloggers = new Inloggers(programma);
        var beheerder = inloggers.gebruikersbeheerder(bedrijf);
        var tweede = inloggers.leidinggevende(bedrijf, geleid);
        var collega = inloggers.gebruikersbeheerder(bedrijf);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET naam = ? WHERE id = ?",
                        beheerder.naam(),
                        tweede.id().waarde()));
        var ik = beheerder.actor();

        weigert("zelf leidinggevende", () -> verplaats(ik, los, "Los", geleid));
        weigert("zelf leidinggevende", () -> verplaats(ik, los, "Los", onder));
        weigert("zelf leidinggevende", () -> service.voegToe(ik, bedrijf, new Afdelingsgegevens("Vers", onder)));
        assertThat(paden()).containsExactly("Geleid", "Geleid › Onder", "Los");

        // What he sees already he may move about, and a colleague may do it all.
        var dieper = service.voegToe(collega.actor(), bedrijf, new Afdelingsgegevens("Dieper", onder));
        verplaats(ik, dieper, "Dieper", geleid);
        verplaats(ik, dieper, "Dieper", los);
        verplaats(collega.actor(), los, "Los", geleid);
        assertThat(paden()).containsExactly("Geleid", "Geleid › Los", "Geleid › Los › Dieper", "Geleid › Onder");
    }

    private void verplaats(Actor wie, AfdelingId id, String naam, AfdelingId boven) {
        service.wijzig(wie, bedrijf, id, boom().vind(id).orElseThrow().versie(), new Afdelingsgegevens(naam, boven));
    }

    @Test
    void wie_op_een_oude_versie_wijzigt_of_verwijdert_hoort_dat() {
        var planning = nieuw("Planning", null);
        wijzig(planning, "Ritplanning", null);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        service.wijzig(coordinator, bedrijf, planning, 0, new Afdelingsgegevens("Dagplanning", null)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.verwijder(coordinator, bedrijf, planning, 0));
        // The same change again changes nothing, and so nothing is in its way.
        service.wijzig(coordinator, bedrijf, planning, 0, new Afdelingsgegevens("Ritplanning", null));
        assertThat(paden()).containsExactly("Ritplanning");
    }

    @Test
    void wie_een_afdeling_leidt_ziet_een_dossier_in_een_afdeling_die_net_is_gemaakt() {
        var transport = nieuw("Transport", null);
        var leider = Actoren.leidinggevende(bedrijf, transport);
        var dossiers = programma.bean(DossierService.class);

        var nacht = nieuw("Nachtploeg", nieuw("Planning", transport));
        var zieke = gegevens.werknemer(bedrijf, nacht);
        var dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(coordinator, new Ziekmelding(UUID.randomUUID().toString(), zieke, vandaag, null, null));

        assertThat(dossiers.kop(leider, dossier).afdeling()).isEqualTo("Nachtploeg");
        wijzig(nacht, "Nachtploeg", nieuw("Elders", null));
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> dossiers.kop(leider, dossier));
    }

    @Test
    void bij_een_medewerker_kiest_men_een_afdeling_met_haar_pad_en_inlezen_vindt_haar_op_naam() {
        nieuw("Planning", nieuw("Transport", null));

        assertThat(programma.bean(WerknemerService.class).afdelingen(coordinator, bedrijf))
                .containsExactly(
                        new Afdelingskeuze("Transport", "Transport"),
                        new Afdelingskeuze("Planning", "Transport › Planning"));
        programma
                .bean(InleesService.class)
                .neemOver(
                        coordinator,
                        bedrijf,
                        "personeelsnummer;voornaam;achternaam;afdeling\nA1;Kim;Bos;PLANNING\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(paden()).containsExactly("Transport", "Transport › Planning");
        assertThat(boom().takken()).extracting(Afdelingenboom.Tak::samen).containsExactly(1, 1);
    }

    @Test
    void een_ander_bedrijf_of_een_andere_functie_komt_er_niet_bij() {
        var planning = nieuw("Planning", null);
        var vreemd = gegevens.afdeling(ander);
        List<Consumer<Actor>> schrijven = List.of(
                actor -> service.voegToe(actor, bedrijf, new Afdelingsgegevens("Nieuw", null)),
                actor -> service.wijzig(actor, bedrijf, planning, 0, new Afdelingsgegevens("Anders", null)),
                actor -> service.verwijder(actor, bedrijf, planning, 0));
        for (var act : schrijven) {
            for (var vreemde : List.of(Actoren.verzuimcoordinator(ander), Actoren.gebruikersbeheerder(ander))) {
                assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> act.accept(vreemde));
            }
            for (var zonder : List.of(
                    Actoren.leidinggevende(bedrijf, planning),
                    Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles()),
                    Actoren.logbeheerder())) {
                assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> act.accept(zonder));
            }
        }
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.boom(Actoren.gebruikersbeheerder(ander), bedrijf));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.verwijder(coordinator, bedrijf, vreemd, 0));
        assertThat(service.boom(Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles()), bedrijf)
                        .afdelingen())
                .hasSize(1);
    }

    @Test
    void lezen_kost_een_vraag_en_bewaren_ten_hoogste_vijf() {
        var planning = nieuw("Planning", null);
        begroot(1, () -> boom());
        begroot(4, () -> nieuw("Kantoor", null));
        begroot(4, () -> service.wijzig(coordinator, bedrijf, planning, 0, new Afdelingsgegevens("Ritten", null)));
        begroot(5, () -> service.verwijder(coordinator, bedrijf, planning, 1));
    }

    @Test
    void een_ander_systeem_leest_maakt_verplaatst_en_verwijdert_afdelingen() {
        var api = new ApiAanroep(programma)
                .met(new Inloggers(programma).verzuimcoordinator(bedrijf).token());
        var pad = "/api/v1/bedrijven/" + bedrijf + "/afdelingen";

        var transport = api.post(pad, java.util.Map.of("naam", "Transport"));
        assertThat(transport.status()).as(transport.toString()).isEqualTo(201);
        var boven = Long.parseLong(transport.tekst("id"));
        var planning = api.post(pad, java.util.Map.of("naam", "Planning", "boven", boven))
                .tekst("id");
        assertThat(api.get(pad).body()).contains("Transport › Planning", "\"boven\":" + boven);
        var los = api.patch(pad + "/" + planning, java.util.Map.of("naam", "Ritten", "versie", 0));
        assertThat(los.status()).as(los.toString()).isEqualTo(204);
        assertThat(api.get(pad).body()).contains("\"pad\":\"Ritten\"");
        assertThat(api.delete(pad + "/" + planning + "?versie=1").status()).isEqualTo(204);
        assertThat(api.patch(pad + "/" + boven, java.util.Map.of("naam", "T", "boven", boven, "versie", 0))
                        .status())
                .isEqualTo(400);
        assertThat(api.post(pad, java.util.Map.of("naam", "")).status()).isEqualTo(400);
        assertThat(api.get("/api/v1/bedrijven/" + ander + "/afdelingen").status())
                .isEqualTo(404);
        assertThat(api.delete(pad + "/0?versie=0").status()).isEqualTo(404);
        assertThat(new ApiAanroep(programma).get(pad).status()).isEqualTo(401);
    }

    private void begroot(int meeste, Runnable act) {
        try (var telling = programma.teller().beginDezeThread()) {
            act.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(meeste);
        }
    }

    private AfdelingId nieuw(String naam, @Nullable AfdelingId boven) {
        return service.voegToe(coordinator, bedrijf, new Afdelingsgegevens(naam, boven));
    }

    private void wijzig(AfdelingId id, String naam, @Nullable AfdelingId boven) {
        service.wijzig(
                coordinator, bedrijf, id, boom().vind(id).orElseThrow().versie(), new Afdelingsgegevens(naam, boven));
    }

    private void verwijder(AfdelingId id) {
        service.verwijder(
                coordinator, bedrijf, id, boom().vind(id).map(Afdeling::versie).orElse(0));
    }

    private Afdelingenboom boom() {
        return service.boom(coordinator, bedrijf);
    }

    private List<String> paden() {
        return boom().takken().stream().map(Afdelingenboom.Tak::pad).toList();
    }

    private void uitDienst(long werknemer) {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE werknemer SET uit_dienst = ? WHERE id = ?", vandaag.minusDays(1), werknemer));
    }

    private static void fout(String veld, Runnable act) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.fouten())
                        .extracting(OngeldigeInvoer.Veldfout::veld)
                        .containsExactly(veld));
    }

    private static void weigert(String woord, Runnable act) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(act::run).withMessageContaining(woord);
    }
}
