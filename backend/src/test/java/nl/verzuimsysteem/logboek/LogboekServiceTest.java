package nl.verzuimsysteem.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LogboekServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final LogboekService service = programma.bean(LogboekService.class);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());
    private final WerknemerId werknemer = gegevens.werknemer(bedrijf);
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bedrijf);
    private final Inlogger beheerder = inloggers.beheerder(Functie.LOGBEHEERDER);

    @Test
    void zoekt_op_wie_wat_waar_en_bij_wie() {
        schrijf(Handeling.DOSSIER_INZIEN, werknemer, "tijdlijn");
        schrijf(Handeling.HERSTELD_MELDEN, gegevens.werknemer(bedrijf), null);
        programma
                .bean(AuditLog.class)
                .weiger(coordinator.actor(), Handeling.UIT_DIENST_MELDEN, Onderwerp.lijst("x", bedrijf), "functie");

        assertThat(handelingen(filter(coordinator.naam(), null, null, null, "")))
                .containsExactly(Handeling.UIT_DIENST_MELDEN, Handeling.HERSTELD_MELDEN, Handeling.DOSSIER_INZIEN);
        assertThat(handelingen(filter("", Handeling.DOSSIER_INZIEN, null, bedrijf, "")))
                .containsExactly(Handeling.DOSSIER_INZIEN);
        assertThat(handelingen(filter("", null, Uitkomst.GEWEIGERD, bedrijf, "")))
                .containsExactly(Handeling.UIT_DIENST_MELDEN);
        assertThat(handelingen(filter("", null, null, bedrijf, nummer(werknemer))))
                .containsExactly(Handeling.DOSSIER_INZIEN);
        assertThat(handelingen(filter("Niemand heet zo", null, null, null, ""))).isEmpty();
        var elders =
                new Logboekfilter(coordinator.naam(), null, null, null, "", vandaag.minusDays(9), vandaag.minusDays(3));
        assertThat(handelingen(elders)).isEmpty();
    }

    @Test
    void een_regel_toont_alles_behalve_de_naam_van_de_werknemer() {
        schrijf(Handeling.DOSSIER_INZIEN, werknemer, "tijdlijn");
        var gevonden = service.zoek(beheerder.actor(), filter(coordinator.naam(), null, null, null, ""), null, 10)
                .regels()
                .getFirst();

        var regel = service.regel(beheerder.actor(), gevonden.id());

        assertThat(regel).isEqualTo(gevonden);
        assertThat(regel.personeelsnummer()).isEqualTo(nummer(werknemer));
        assertThat(regel.bijzonderheid()).isEqualTo("tijdlijn");
        assertThat(regel.autorisatieregel()).contains("VERZUIMCOORDINATOR");
        assertThat(regel.toString()).doesNotContain("Jansen");
        assertThatThrownBy(() -> service.regel(beheerder.actor(), new LogregelId(999_999_999)))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void bladert_door_alles_zonder_iets_over_te_slaan_of_twee_keer_te_tonen() {
        for (var nummer = 0; nummer < 25; nummer++) {
            schrijf(Handeling.DOSSIER_INZIEN, werknemer, "regel " + nummer);
        }
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE audit_regel SET moment = DATE_FORMAT(moment, '%Y-%m-%d %H:00:00') WHERE gebruiker_id = ?",
                        coordinator.id().waarde()));
        var filter = filter(coordinator.naam(), null, null, null, "");
        var gezien = new ArrayList<String>();
        String verder = null;
        do {
            var bladzijde = service.zoek(beheerder.actor(), filter, verder, 10);
            bladzijde.regels().forEach(regel -> gezien.add(String.valueOf(regel.bijzonderheid())));
            verder = bladzijde.verder();
        } while (verder != null);

        assertThat(gezien)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .startsWith("regel 24")
                .endsWith("regel 0");
        assertThatThrownBy(() -> service.zoek(beheerder.actor(), filter, "onzin", 10))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void zoeken_staat_zelf_in_het_logboek_en_kost_twee_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.zoek(beheerder.actor(), filter("Jansen", null, null, bedrijf, "12"), null, 50);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }

        var regel = service.zoek(
                        beheerder.actor(), filter(beheerder.naam(), Handeling.LOGBOEK_INZIEN, null, null, ""), null, 1)
                .regels()
                .getFirst();

        assertThat(regel.vraag()).contains("wie Jansen", "personeelsnummer 12", vandaag.toString());
        assertThat(regel.organisatie()).isEqualTo("de arbodienst");
    }

    @Test
    void wat_niet_kan_wordt_uitgelegd() {
        assertThatThrownBy(() -> service.zoek(beheerder.actor(), filter("", null, null, null, "12"), null, 10))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Kies ook het bedrijf");
        assertThatThrownBy(() -> service.zoek(
                        beheerder.actor(),
                        new Logboekfilter("", null, null, null, "", vandaag, vandaag.minusDays(1)),
                        null,
                        10))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void alleen_de_logbeheerder_komt_in_het_logboek() {
        for (var wie : List.of(
                coordinator,
                inloggers.gebruikersbeheerder(bedrijf),
                inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER),
                inloggers.werknemer(bedrijf, werknemer))) {
            assertThatThrownBy(() -> service.zoek(wie.actor(), filter("", null, null, null, ""), null, 10))
                    .isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void een_bestand_vraagt_eerst_wie_u_bent_en_voert_niets_uit() {
        schrijf(Handeling.DOSSIER_INZIEN, werknemer, "=HYPERLINK(\"http://kwaad.example\";\"klik\")");
        schrijf(Handeling.DOSSIER_INZIEN, werknemer, "-1+1");
        var filter = filter(coordinator.naam(), null, null, null, "");
        var uit = new StringWriter();
        assertThatThrownBy(() -> service.exporteer(metBevestiging(null), filter, uit))
                .isInstanceOf(BevestigingNodig.class);

        assertThat(service.telVoorExport(bevestigd(), filter)).isEqualTo(2);
        service.exporteer(bevestigd(), filter, uit);

        var regels = uit.toString().split("\r\n");
        assertThat(regels).hasSize(3);
        assertThat(regels[0]).startsWith("\uFEFFNummer;Moment;Handeling");
        assertThat(regels[1]).contains(";\"'=HYPERLINK(\"\"http://kwaad.example\"\";\"\"klik\"\")\";");
        assertThat(regels[2]).contains(";'-1+1;");
        assertThat(regels[1].split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).hasSameSizeAs(regels[0].split(";"));
        assertThat(handelingen(filter(beheerder.naam(), Handeling.LOGBOEK_EXPORTEREN, Uitkomst.GEDAAN, null, "")))
                .hasSize(1);
    }

    @Test
    void de_api_geeft_de_logbeheerder_bladzijden_en_anderen_niets() {
        schrijf(Handeling.DOSSIER_INZIEN, werknemer, "een");
        schrijf(Handeling.DOSSIER_INZIEN, werknemer, "twee");
        var pad = "/api/v1/logboek?aantal=1&bedrijf=" + bedrijf;
        var api = new ApiAanroep(programma).met(beheerder.token());

        var eerste = api.get(pad);
        var tweede = api.get(pad + "&verder=" + eerste.tekst("verder"));

        assertThat(eerste.status()).as(eerste.toString()).isEqualTo(200);
        assertThat(eerste.body()).contains("\"twee\"").doesNotContain("\"een\"");
        assertThat(tweede.body()).contains("\"een\"");
        assertThat(tweede.veld("verder")).isNull();
        assertThat(new ApiAanroep(programma).met(coordinator.token()).get(pad).status())
                .isEqualTo(403);
        assertThat(new ApiAanroep(programma).get(pad).status()).isEqualTo(401);
        assertThat(api.get("/api/v1/logboek?verder=x").status()).isEqualTo(400);
    }

    private Actor bevestigd() {
        return metBevestiging(programma.bean(Clock.class).instant());
    }

    private Actor metBevestiging(@Nullable Instant moment) {
        var wie = beheerder.actor();
        return new Actor(
                wie.gebruiker(),
                wie.naam(),
                wie.functie(),
                wie.bereik(),
                wie.herkomst().binnen(new Actor.Aanmelding("1", Actor.Factor.TOTP, moment)));
    }

    private void schrijf(Handeling handeling, WerknemerId wie, @Nullable String bijzonderheid) {
        Logschrijver.in(programma)
                .schrijf(
                        coordinator.actor(),
                        handeling,
                        Onderwerp.van("dossier", bedrijf, wie, wie),
                        bijzonderheid == null ? "" : bijzonderheid);
    }

    private Logboekfilter filter(
            String wie,
            @Nullable Handeling handeling,
            @Nullable Uitkomst uitkomst,
            @Nullable BedrijfId waar,
            String personeelsnummer) {
        return new Logboekfilter(wie, handeling, uitkomst, waar, personeelsnummer, vandaag.minusDays(6), vandaag);
    }

    private List<Handeling> handelingen(Logboekfilter filter) {
        return service.zoek(beheerder.actor(), filter, null, 50).regels().stream()
                .map(Logregel::handeling)
                .toList();
    }

    private String nummer(WerknemerId id) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT personeelsnummer FROM werknemer WHERE id = ?", id.waarde())
                        .mapTo(String.class)
                        .one());
    }
}
