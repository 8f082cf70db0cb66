package nl.verzuimsysteem.factuurpapier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.rechten.Wereld;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Rijsloten;
import nl.verzuimsysteem.testen.TestProgramma;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactuurpostTest {
    private static final Actor SYSTEEM = Actor.systeem("facturen-mailen");

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, Object> instellingen = new HashMap<>();
    private final TestProgramma programma;
    private final FactuurpostService service;
    private final Wereld wereld;
    private final Actor beheerder = Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles());
    private int nummer = 100;

    FactuurpostTest() {
        post.start();
        instellingen.put("verzuim.smtp.host", "127.0.0.1");
        instellingen.put("verzuim.smtp.port", post.getSmtp().getPort());
        instellingen.put("verzuim.smtp.from", "verzuim@example.com");
        programma = TestProgramma.nieuw(instellingen);
        service = programma.bean(FactuurpostService.class);
        wereld = Wereld.maak(programma, new Gegevens(programma).regio());
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
        post.stop();
    }

    @BeforeEach
    void niets_wacht() throws Exception {
        post.purgeEmailFromAllMailboxes();
        doe("DELETE FROM uitgaand_bericht");
        doe("UPDATE factuur SET post_klaar_op = '2026-01-01', verstuurd_op = '2026-01-01'");
    }

    @Test
    void een_factuur_komt_een_keer_aan_met_pdf_en_e_factuur() throws Exception {
        var factuur = factuur("crediteuren@bouwbedrijf.example");

        mail();
        mail();

        assertThat(post.getReceivedMessages()).hasSize(1);
        var bericht = post.getReceivedMessages()[0];
        assertThat(bericht.getSubject()).isEqualTo("Factuur 2026-000" + nummer + " van Arbodienst De Poort B.V.");
        assertThat(bericht.getAllRecipients()[0]).hasToString("crediteuren@bouwbedrijf.example");
        var delen = delen(bericht);
        assertThat(delen).hasSize(3);
        assertThat(String.valueOf(delen.getFirst().getContent()))
                .contains("€ 1,21", "uiterlijk op 5 februari 2026", "NL91 ABNA 0417 1643 00", "/factuur/" + factuur)
                .doesNotContain("Spreekuur", "Bouwbedrijf");
        var pdf = delen.get(1);
        assertThat(pdf.getFileName()).isEqualTo("factuur-2026-000" + nummer + ".pdf");
        assertThat(pdf.getContentType()).startsWith("application/pdf");
        try (var document = Loader.loadPDF(pdf.getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("2026-000" + nummer, "€ 1,21");
        }
        var xml = delen.get(2);
        assertThat(xml.getFileName()).isEqualTo("factuur-2026-000" + nummer + ".xml");
        assertThat(xml.getContentType()).startsWith("application/xml");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(xml.getInputStream())
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("Invoice");
        var stand = service.stand(Actoren.verzuimcoordinator(wereld.bedrijf()), factuur);
        assertThat(stand.status()).isEqualTo(Poststatus.VERSTUURD);
        assertThat(stand.verstuurdOp()).isNotNull();
        assertThat(stand.aan()).isEqualTo("crediteuren@bouwbedrijf.example");
        assertThat(getal("SELECT COUNT(*) FROM factuur WHERE verstuurd_op > '2026-01-02' AND id = " + factuur))
                .isEqualTo(1);
    }

    @Test
    void een_creditnota_komt_ook_aan() throws Exception {
        var factuur = factuur("crediteuren@bouwbedrijf.example");
        var credit = credit(factuur);

        mail();

        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(post.getReceivedMessages()[1].getSubject())
                .isEqualTo("Creditnota 2026-000" + nummer + " van Arbodienst De Poort B.V.");
        var delen = delen(post.getReceivedMessages()[1]);
        assertThat(String.valueOf(delen.getFirst().getContent())).contains("factuur 2026-000" + (nummer - 1));
        assertThat(delen.get(2).getFileName()).isEqualTo("creditnota-2026-000" + nummer + ".xml");
        assertThat(service.standen(beheerder, List.of(factuur, credit)).values())
                .extracting(Poststand::status)
                .containsExactly(Poststatus.VERSTUURD, Poststatus.VERSTUURD);
    }

    @Test
    void zonder_adres_gaat_er_niets_tot_iemand_er_een_geeft() throws Exception {
        var factuur = factuur(null);

        mail();

        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(getal("SELECT COUNT(*) FROM factuur WHERE post_klaar_op IS NULL"))
                .isZero();
        assertThat(service.nietVerstuurd(beheerder, Uitsnede.eerste(10)).rijen())
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.factuur()).isEqualTo(factuur);
                    assertThat(een.stand().status()).isEqualTo(Poststatus.GEEN_ADRES);
                });
        var sleutel = sleutel();
        service.verstuurOpnieuw(beheerder, factuur, sleutel, " nieuw@bouwbedrijf.example ");
        service.verstuurOpnieuw(beheerder, factuur, sleutel, "nieuw@bouwbedrijf.example");
        assertThat(service.stand(beheerder, factuur).status()).isEqualTo(Poststatus.WACHT);
        mail();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(service.stand(beheerder, factuur))
                .satisfies(stand -> assertThat(stand.status()).isEqualTo(Poststatus.VERSTUURD))
                .satisfies(stand -> assertThat(stand.aan()).isEqualTo("nieuw@bouwbedrijf.example"));
        assertThat(service.nietVerstuurd(beheerder, Uitsnede.eerste(10)).rijen())
                .isEmpty();
    }

    @Test
    void wat_steeds_mislukt_is_te_zien_en_kan_naar_een_ander_adres() throws Exception {
        var factuur = factuur("dit is geen adres");

        for (var poging = 0; poging < 9; poging++) {
            mail();
            doe("UPDATE uitgaand_bericht SET niet_voor = '2000-01-01'");
        }

        assertThat(service.stand(beheerder, factuur).status()).isEqualTo(Poststatus.MISLUKT);
        assertThat(service.nietVerstuurd(beheerder, Uitsnede.eerste(10)).rijen())
                .extracting(Nietverstuurd::factuur)
                .containsExactly(factuur);
        service.verstuurOpnieuw(beheerder, factuur, sleutel(), "goed@bouwbedrijf.example");
        mail();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(service.stand(beheerder, factuur).status()).isEqualTo(Poststatus.VERSTUURD);
    }

    @Test
    void wat_nog_wacht_gaat_niet_meer_als_iemand_het_adres_verbetert() throws Exception {
        var factuur = factuur("oud@bouwbedrijf.example");
        service.zetKlaar(SYSTEEM);

        service.verstuurOpnieuw(beheerder, factuur, sleutel(), "nieuw@bouwbedrijf.example");
        mail();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(post.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("nieuw@bouwbedrijf.example");
    }

    /** The answer to the first click got lost, and the browser asks again after somebody chose another address. */
    @Test
    void een_herhaling_trekt_een_latere_keuze_niet_in() throws Exception {
        var factuur = factuur("oud@bouwbedrijf.example");
        var eerste = sleutel();
        service.verstuurOpnieuw(beheerder, factuur, eerste, "fout@bouwbedrijf.example");
        service.verstuurOpnieuw(beheerder, factuur, sleutel(), "goed@bouwbedrijf.example");

        service.verstuurOpnieuw(beheerder, factuur, eerste, "fout@bouwbedrijf.example");
        mail();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(post.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("goed@bouwbedrijf.example");
        assertThat(service.stand(beheerder, factuur).status()).isEqualTo(Poststatus.VERSTUURD);
    }

    /** The background sets the first mail ready at the moment somebody gives another address. */
    @Test
    void wat_op_dat_moment_wordt_klaargezet_gaat_ook_niet_meer() throws Exception {
        var factuur = factuur("oud@bouwbedrijf.example");
        try (var draad = Executors.newSingleThreadExecutor()) {
            var opnieuw = programma.jdbi().inTransaction(handle -> {
                handle.select("SELECT id FROM factuur WHERE id = ? FOR UPDATE", factuur.waarde())
                        .mapTo(Long.class)
                        .one();
                var bezig = draad.submit(
                        () -> service.verstuurOpnieuw(beheerder, factuur, sleutel(), "nieuw@bouwbedrijf.example"));
                Rijsloten.wachtOp(programma, bezig, "factuur");
                handle.execute("UPDATE factuur SET post_klaar_op = '2026-01-02' WHERE id = " + factuur);
                handle.execute("""
                        INSERT INTO uitgaand_bericht (sleutel, aan, onderwerp, tekst, bijlage, status, niet_voor, aangemaakt_op)
                        VALUES ('factuur:%1$s', 'oud@bouwbedrijf.example', 'x', 'x', 'factuur:%1$s', 'KLAAR', '2000-01-01',
                                '2000-01-01')""".formatted(factuur));
                return bezig;
            });
            opnieuw.get();
        }

        mail();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(post.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("nieuw@bouwbedrijf.example");
    }

    @Test
    void zolang_de_afzender_niet_volledig_is_gaat_er_niets() {
        var factuur = factuur("crediteuren@bouwbedrijf.example");
        var zonder = new HashMap<>(instellingen);
        zonder.put("verzuim.facturatie.afzender.btw-nummer", "");
        try (var kaal = TestProgramma.op(programma.database(), zonder)) {
            var daar = kaal.bean(FactuurpostService.class);

            assertThat(daar.zetKlaar(SYSTEEM)).isFalse();
            assertThat(daar.stand(beheerder, factuur).status()).isEqualTo(Poststatus.WACHT);
            assertThatThrownBy(() -> daar.verstuurOpnieuw(beheerder, factuur, sleutel(), "a@b.example"))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("btw-nummer");
        }
        assertThat(getal("SELECT COUNT(*) FROM uitgaand_bericht")).isZero();
    }

    @Test
    void een_bijlage_die_niet_te_maken_is_houdt_een_ander_niet_op() {
        factuur("crediteuren@bouwbedrijf.example");
        service.zetKlaar(SYSTEEM);
        doe("""
                INSERT INTO uitgaand_bericht (sleutel, aan, onderwerp, tekst, bijlage, status, niet_voor, aangemaakt_op)
                VALUES ('stuk', 'a@b.example', 'Stuk', 'Stuk', 'factuur:999999', 'KLAAR', '2000-01-01', '2000-01-01')""");

        mail();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(getal("SELECT COUNT(*) FROM uitgaand_bericht WHERE sleutel = 'stuk' AND status = 'KLAAR'"
                        + " AND pogingen = 1 AND laatste_fout IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void twee_nodes_zetten_elk_bericht_een_keer_klaar_en_een_bladzijde_kost_vier_vragen() throws Exception {
        for (var keer = 0; keer < 450; keer++) {
            factuur("crediteuren@bouwbedrijf.example");
        }
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.zetKlaar(SYSTEEM)).isTrue();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }
        try (var tweede = TestProgramma.op(programma.database(), instellingen);
                var draden = Executors.newFixedThreadPool(2)) {
            var daar = tweede.bean(FactuurpostService.class);
            for (var klaar : draden.invokeAll(
                    List.<Callable<Boolean>>of(() -> service.zetKlaar(SYSTEEM), () -> daar.zetKlaar(SYSTEEM)))) {
                klaar.get();
            }
            while (service.zetKlaar(SYSTEEM)) {
                // What neither of them had.
            }
        }
        assertThat(getal("SELECT COUNT(*) FROM uitgaand_bericht")).isEqualTo(450);
        assertThat(getal("SELECT COUNT(DISTINCT bijlage) FROM uitgaand_bericht"))
                .isEqualTo(450);
    }

    @Test
    void opnieuw_versturen_kost_vijf_vragen_en_mag_alleen_de_functioneel_beheerder() {
        var factuur = factuur("crediteuren@bouwbedrijf.example");
        var coordinator = Actoren.verzuimcoordinator(wereld.bedrijf());
        var ander = Actoren.verzuimcoordinator(new Gegevens(programma).bedrijf(wereld.regio()));

        assertThatThrownBy(() -> service.verstuurOpnieuw(coordinator, factuur, sleutel(), "a@b.example"))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.nietVerstuurd(coordinator, Uitsnede.eerste(10)))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.stand(ander, factuur)).isInstanceOf(NietGevonden.class);
        assertThat(service.standen(ander, List.of(factuur))).isEmpty();
        assertThatThrownBy(() -> service.zetKlaar(beheerder)).isInstanceOf(GeenRecht.class);
        for (var fout : List.of("", "geen adres", "a@", "a b@c.example")) {
            assertThatThrownBy(() -> service.verstuurOpnieuw(beheerder, factuur, sleutel(), fout))
                    .as(fout)
                    .isInstanceOf(OngeldigeInvoer.class);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.verstuurOpnieuw(beheerder, factuur, sleutel(), "a@b.example");
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    /** What the background does, in its order. */
    private void mail() {
        werk("facturen-mailen");
        werk("berichten-verzenden");
    }

    private void werk(String naam) {
        programma.context().getBeansOfType(Achtergrondtaak.class).stream()
                .filter(taak -> taak.naam().equals(naam))
                .forEach(taak -> taak.werk().run());
    }

    private FactuurId factuur(@Nullable String email) {
        return rij("FACTUUR", email, null, 1);
    }

    private FactuurId credit(FactuurId van) {
        return rij("CREDIT", "crediteuren@bouwbedrijf.example", van, -1);
    }

    /** An invoice of one line of one euro. */
    private FactuurId rij(String soort, @Nullable String email, @Nullable FactuurId creditVan, int teken) {
        nummer++;
        return programma.jdbi().withHandle(handle -> {
            var id = handle.createUpdate("""
                            INSERT INTO factuur (bedrijf_id, regio_id, soort, jaar, volgnummer, nummer, credit_van,
                                   factuurdatum, vervaldatum, naam, straat, postcode, plaats, kvk_nummer, email,
                                   netto_cent, btw_cent, totaal_cent, gemaakt_op, gemaakt_door, reden)
                            VALUES (:bedrijf, :regio, :soort, 2026, :nummer, CONCAT('2026-000', :nummer), :creditVan,
                                    '2026-01-06', '2026-02-05', 'Bouwbedrijf', 'Weg 1', '1234 AB', 'Utrecht', '12345678',
                                    :email, :netto, :btw, :netto + :btw, '2026-01-06 08:00', 'Test', 'Een fout')""")
                    .bind("bedrijf", wereld.bedrijf().waarde())
                    .bind("regio", wereld.regio().waarde())
                    .bind("soort", soort)
                    .bind("nummer", nummer)
                    .bind("creditVan", creditVan == null ? null : creditVan.waarde())
                    .bind("email", email)
                    .bind("netto", teken * 100)
                    .bind("btw", teken * 21)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            handle.execute("""
                    INSERT INTO factuurregel (bedrijf_id, factuur_id, volgnummer, soort, omschrijving, uitleg, aantal,
                           eenheid, prijs_cent, bedrag_cent, btw, btw_honderdsten)
                    VALUES (?, ?, 1, 'VERRICHTING', 'Spreekuur', 'Buiten het abonnement.', ?, 'KEER', 100, ?, 'HOOG', 2100)""", wereld.bedrijf().waarde(), id, teken, teken * 100);
            return new FactuurId(id);
        });
    }

    private static List<BodyPart> delen(MimeMessage bericht) throws MessagingException, IOException {
        var alle = (MimeMultipart) bericht.getContent();
        var delen = new ArrayList<BodyPart>();
        for (var nummer = 0; nummer < alle.getCount(); nummer++) {
            delen.add(alle.getBodyPart(nummer));
        }
        return delen;
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }

    private long getal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
