package nl.verzuimsysteem.aantallen;

import static nl.verzuimsysteem.aantallen.Uitvraagsoort.NAJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagsoort.VOORJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.fout;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.opgave;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers.Aanstelling;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OpgaveServiceTest {
    private final Uitvraagtoneel toneel = new Uitvraagtoneel(TestProgramma.gedeeld());
    private final OpgaveService service = toneel.opgaven;
    private final int jaar = toneel.jaar();
    private final BedrijfId bedrijf = toneel.gegevens.bedrijf(toneel.regio);
    private final Inlogger ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
    private final Inlogger piet = toneel.inloggers.gebruikersbeheerder(bedrijf);

    @Test
    void een_vraag_heeft_de_cijfers_van_eerder_en_hoeveel_er_in_dienst_zijn() {
        var najaar = toneel.vraag(NAJAAR, jaar - 1, bedrijf);
        service.geefOp(ria.actor(), najaar, opgave(0, 40, 45, null));
        var voorjaar = toneel.vraag(VOORJAAR, bedrijf);
        toneel.gegevens.werknemer(bedrijf);
        toneel.doe(
                "UPDATE werknemer SET uit_dienst = '2021-01-01' WHERE id = ?",
                toneel.gegevens.werknemer(bedrijf).waarde());

        toneel.begroot(1, () -> service.vraag(piet.actor(), voorjaar));
        var vraag = service.vraag(piet.actor(), voorjaar);
        assertThat(vraag.geregistreerd()).isEqualTo(1);
        assertThat(vraag.gegeven()).isNull();
        assertThat(vraag.stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(vraag.loopt()).isTrue();
        assertThat(vraag.vorig()).satisfies(cijfer -> {
            assertThat(cijfer.aantal()).isEqualTo(45);
            assertThat(cijfer.jaar()).isEqualTo(jaar);
            assertThat(cijfer.soort()).isEqualTo(Cijfersoort.SCHATTING);
            assertThat(cijfer.door()).isEqualTo(ria.naam());
        });
        assertThat(service.vraag(piet.actor(), najaar).vorig())
                .as("from before it")
                .isNull();
    }

    @Test
    void wie_het_eerst_opgeeft_doet_het_voor_zijn_collega() {
        var id = toneel.vraag(VOORJAAR, bedrijf);
        toneel.begroot(5, () -> service.geefOp(ria.actor(), id, opgave(0, 48, null, null)));

        toneel.begroot(2, () -> service.vragen(piet.actor()));
        assertThat(service.vragen(piet.actor())).singleElement().satisfies(vraag -> {
            assertThat(vraag.stand()).isEqualTo(Vraagstand.OPGEGEVEN);
            assertThat(vraag.versie()).isEqualTo(1);
            assertThat(vraag.gegeven()).satisfies(gegeven -> {
                assertThat(gegeven.dezeJaar()).isEqualTo(48);
                assertThat(gegeven.door()).isEqualTo(ria.naam());
                assertThat(gegeven.zelf()).isFalse();
            });
        });
        assertThat(service.vraag(ria.actor(), id).gegeven())
                .satisfies(gegeven -> assertThat(gegeven.zelf()).isTrue());
    }

    @Test
    void wat_nog_open_staat_komt_voor_wat_een_collega_deed() {
        var eerst = toneel.vraag(VOORJAAR, bedrijf);
        var tweede = toneel.vraag(NAJAAR, bedrijf);
        service.geefOp(piet.actor(), eerst, opgave(0, 10, null, null));

        assertThat(service.vragen(ria.actor())).extracting(Aantalvraag::id).containsExactly(tweede, eerst);
    }

    @Test
    void van_twee_tegelijk_wint_er_een_en_de_ander_ziet_wat_er_staat() throws Exception {
        for (var keer = 0; keer < 5; keer++) {
            var plek = toneel.gegevens.bedrijf(toneel.regio);
            var een = toneel.inloggers.gebruikersbeheerder(plek);
            var ander = toneel.inloggers.gebruikersbeheerder(plek);
            var id = toneel.vraag(NAJAAR, plek);
            var conflicten = tegelijk(
                    () -> service.geefOp(een.actor(), id, opgave(0, 48, 50, null)),
                    () -> service.geefOp(ander.actor(), id, opgave(0, 47, 49, null)));

            var nu = service.vraag(een.actor(), id);
            assertThat(nu.versie()).isEqualTo(1);
            assertThat(nu.gegeven()).isNotNull();
            assertThat(conflicten)
                    .singleElement()
                    .satisfies(conflict -> assertThat(conflict.getMessage())
                            .contains(nu.gegeven().door(), nu.gegeven().dezeJaar() + ", en voor volgend jaar"));
            assertThat(toneel.tel("SELECT COUNT(*) FROM opgave WHERE aantalvraag_id = ?", id.waarde()))
                    .isEqualTo(1);

            service.geefOp(ander.actor(), id, opgave(nu.versie(), 46, 46, null));
            assertThat(service.vraag(een.actor(), id).gegeven())
                    .satisfies(gegeven -> assertThat(gegeven.dezeJaar()).isEqualTo(46));
        }
    }

    @Test
    void twee_keer_hetzelfde_opgeven_is_een_keer_ook_tegelijk() throws Exception {
        var id = toneel.vraag(VOORJAAR, bedrijf);
        var opgave = opgave(0, 12, null, null);
        var conflicten =
                tegelijk(() -> service.geefOp(ria.actor(), id, opgave), () -> service.geefOp(ria.actor(), id, opgave));
        service.geefOp(ria.actor(), id, opgave);

        assertThat(conflicten).isEmpty();
        assertThat(service.historie(ria.actor(), bedrijf, Uitsnede.eerste(10)).rijen())
                .hasSize(1);
    }

    @Test
    void elke_wijziging_blijft_in_de_historie_met_wie_en_wanneer() {
        var id = toneel.vraag(VOORJAAR, bedrijf);
        service.geefOp(ria.actor(), id, opgave(0, 48, null, null));
        service.geefOp(piet.actor(), id, opgave(1, 50, null, "Twee mensen erbij"));

        toneel.begroot(1, () -> service.historie(ria.actor(), bedrijf, Uitsnede.eerste(10)));
        assertThat(service.historie(ria.actor(), bedrijf, Uitsnede.eerste(10)).rijen())
                .extracting(Jaarregel::volgnummer, Jaarregel::geldt, Jaarregel::dezeJaar, Jaarregel::door)
                .containsExactly(tuple(2, true, 50, piet.naam()), tuple(1, false, 48, ria.naam()));
        weigert(piet.naam(), () -> service.geefOp(ria.actor(), id, opgave(1, 49, null, null)));
    }

    @Test
    void ver_van_wat_verwacht_werd_vraagt_waarom() {
        service.geefOp(ria.actor(), toneel.vraag(NAJAAR, jaar - 1, bedrijf), opgave(0, 100, 100, null));
        var id = toneel.vraag(VOORJAAR, bedrijf);

        fout("reden", () -> service.geefOp(ria.actor(), id, opgave(0, 79, null, " ")));
        fout("reden", () -> service.geefOp(ria.actor(), id, opgave(0, 121, null, null)));
        assertThat(service.geefOp(ria.actor(), id, opgave(0, 80, null, null)).versie())
                .isEqualTo(1);
        assertThat(service.geefOp(ria.actor(), id, opgave(1, 60, null, " Een filiaal dicht "))
                        .gegeven())
                .satisfies(gegeven -> assertThat(gegeven.reden()).isEqualTo("Een filiaal dicht"));
    }

    @Test
    void per_afdeling_moet_kloppen_met_het_geheel_en_blijft_bewaard() {
        var id = toneel.vraag(VOORJAAR, bedrijf);
        var een = toneel.gegevens.afdeling(bedrijf);
        var twee = toneel.gegevens.afdeling(bedrijf);
        var elders = toneel.gegevens.afdeling(toneel.gegevens.bedrijf(toneel.regio));
        var sleutel = UUID.randomUUID().toString();

        fout(
                "perAfdeling",
                () -> service.geefOp(ria.actor(), id, new Opgave(sleutel, 0, 10, null, null, Map.of(een, 4, twee, 5))));
        fout(
                "perAfdeling",
                () -> service.geefOp(
                        ria.actor(), id, new Opgave(sleutel, 0, 10, null, null, Map.of(een, 4, elders, 6))));
        assertThat(service.vraag(ria.actor(), id).gegeven()).as("rolled back").isNull();
        toneel.begroot(
                5,
                () -> service.geefOp(ria.actor(), id, new Opgave(sleutel, 0, 10, null, null, Map.of(een, 4, twee, 6))));

        toneel.begroot(1, () -> service.afdelingen(piet.actor(), id));
        assertThat(service.afdelingen(piet.actor(), id))
                .extracting(Afdelingaantal::afdeling, Afdelingaantal::aantal)
                .containsExactlyInAnyOrder(tuple(een, 4), tuple(twee, 6));
    }

    @Test
    void alleen_hele_getallen_binnen_de_grenzen_en_alleen_wat_gevraagd_is() {
        var voorjaar = toneel.vraag(VOORJAAR, bedrijf);
        var najaar = toneel.vraag(NAJAAR, bedrijf);
        fout("dezeJaar", () -> service.geefOp(ria.actor(), voorjaar, opgave(0, null, null, null)));
        fout("dezeJaar", () -> service.geefOp(ria.actor(), voorjaar, opgave(0, -1, null, null)));
        fout("dezeJaar", () -> service.geefOp(ria.actor(), voorjaar, opgave(0, 100_001, null, "Veel")));
        fout("volgendJaar", () -> service.geefOp(ria.actor(), voorjaar, opgave(0, 10, 10, null)));
        fout("volgendJaar", () -> service.geefOp(ria.actor(), najaar, opgave(0, 10, null, null)));
        fout("reden", () -> service.geefOp(ria.actor(), najaar, opgave(0, 10, 10, "x".repeat(401))));
        fout("sleutel", () -> service.geefOp(ria.actor(), najaar, new Opgave("x", 0, 1, 1, null, Map.of())));
        assertThat(service.geefOp(ria.actor(), najaar, opgave(0, 0, 0, null)).stand())
                .isEqualTo(Vraagstand.OPGEGEVEN);
    }

    @Test
    void een_ander_bedrijf_een_andere_functie_en_een_andere_regio_komen_er_niet_bij() {
        var id = toneel.vraag(VOORJAAR, bedrijf);
        var ander = toneel.inloggers
                .gebruikersbeheerder(toneel.gegevens.bedrijf(toneel.regio))
                .actor();
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.vraag(ander, id));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.geefOp(ander, id, opgave(0, 1, null, null)));
        assertThat(service.vragen(ander)).isEmpty();
        assertThat(service.afdelingen(ander, id)).isEmpty();
        assertThat(service.historie(ander, bedrijf, Uitsnede.eerste(10)).rijen())
                .isEmpty();
        for (var zonder :
                List.of(Actoren.verzuimcoordinator(bedrijf), Actoren.mma(toneel.regio), Actoren.logbeheerder())) {
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.vraag(zonder, id));
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.vragen(zonder));
            assertThatExceptionOfType(GeenRecht.class)
                    .isThrownBy(() -> service.geefOp(zonder, id, opgave(0, 1, null, null)));
            assertThatExceptionOfType(GeenRecht.class)
                    .isThrownBy(() -> service.historie(zonder, bedrijf, Uitsnede.eerste(1)));
        }
        assertThatExceptionOfType(GeenRecht.class)
                .isThrownBy(() -> service.geefOp(toneel.functioneel.actor(), id, opgave(0, 1, null, null)));
        assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.csv(ria.actor(), new UitvraagId(1)));
    }

    @Test
    void wie_de_link_volgt_zonder_de_functie_hoort_hoe_het_wel_kan() {
        var id = toneel.vraag(VOORJAAR, bedrijf);
        var beide = toneel.inloggers.maak(
                Aanstelling.van(Functie.VERZUIMCOORDINATOR, bedrijf),
                Aanstelling.van(Functie.GEBRUIKERSBEHEERDER, bedrijf));
        var bhr = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var tweeAccounts = toneel.inloggers.verzuimcoordinator(bedrijf);
        toneel.doe(
                "UPDATE gebruiker SET email = ?, inlognaam = CONCAT('BHR', id + 900000) WHERE id = ?",
                tweeAccounts.inlognaam().toUpperCase(java.util.Locale.ROOT),
                bhr.id().waarde());
        var collega = toneel.inloggers.leidinggevende(bedrijf);
        var vreemde = toneel.inloggers.verzuimcoordinator(toneel.gegevens.bedrijf(toneel.regio));

        toneel.begroot(2, () -> service.wegwijzer(tweeAccounts.actor(), id));
        assertThat(service.wegwijzer(ria.actor(), id).stap()).isEqualTo(Wegwijzer.Stap.GA_VERDER);
        assertThat(service.wegwijzer(beide.actor(), id)).satisfies(wegwijzer -> {
            assertThat(wegwijzer.stap()).isEqualTo(Wegwijzer.Stap.WISSEL_FUNCTIE);
            assertThat(beide.sessie().keuzes())
                    .anyMatch(keuze -> keuze.sleutel().equals(wegwijzer.functiesleutel()));
        });
        assertThat(service.wegwijzer(tweeAccounts.actor(), id)).satisfies(wegwijzer -> {
            assertThat(wegwijzer.stap()).isEqualTo(Wegwijzer.Stap.ANDER_ACCOUNT);
            assertThat(wegwijzer.inlognamen()).containsExactly("BHR" + (bhr.id().waarde() + 900_000));
            assertThat(wegwijzer.beheerders()).isEmpty();
        });
        assertThat(service.wegwijzer(collega.actor(), id)).satisfies(wegwijzer -> {
            assertThat(wegwijzer.stap()).isEqualTo(Wegwijzer.Stap.VRAAG_BEHEERDER);
            assertThat(wegwijzer.beheerders()).contains(ria.naam(), piet.naam());
            assertThat(wegwijzer.inlognamen()).isEmpty();
        });
        for (Actor actor : List.of(
                vreemde.actor(),
                toneel.inloggers.regioteam(Functie.MMA, toneel.regio).actor())) {
            assertThat(service.wegwijzer(actor, id)).isEqualTo(Wegwijzer.ONBEKEND);
        }
        assertThat(service.wegwijzer(ria.actor(), new AantalvraagId(Long.MAX_VALUE)))
                .isEqualTo(Wegwijzer.ONBEKEND);
    }

    @SafeVarargs
    private static List<Conflict> tegelijk(Callable<Aantalvraag>... acten) throws Exception {
        var start = new CyclicBarrier(acten.length);
        var conflicten = new ArrayList<Conflict>();
        try (var draden = Executors.newFixedThreadPool(acten.length)) {
            var lopend = new ArrayList<java.util.concurrent.Future<Aantalvraag>>();
            for (var act : acten) {
                lopend.add(draden.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            for (var een : lopend) {
                try {
                    een.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Conflict.class);
                    conflicten.add((Conflict) e.getCause());
                }
            }
        }
        return conflicten;
    }
}
