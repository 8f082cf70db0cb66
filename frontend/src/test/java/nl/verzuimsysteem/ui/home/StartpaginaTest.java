package nl.verzuimsysteem.ui.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.selekt.Overzichttoneel;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The home of every function, wide and narrow: its reasons, its statements, and whether it can be used by all. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class StartpaginaTest {
    /** The statements of a home; what is written in the audit log comes on top. */
    private static final int HOOGSTENS = 4;

    /** A program of its own: only then what is counted is of this test. */
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    private final TestProgramma programma = PROGRAMMA;
    private final Overzichttoneel triages = new Overzichttoneel(programma);
    private final Toneel toneel = triages.toneel;

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void elke_functie_ziet_wat_zij_moet_doen_en_de_pagina_blijft_zuinig() {
        vul();
        var fouten = new ArrayList<String>();
        for (var wie : actoren().entrySet()) {
            for (var breedte : List.of(Scherm.BREED, Scherm.SMAL)) {
                try (var scherm = Scherm.van(programma, wie.getValue(), breedte)) {
                    scherm.naar("hulp");
                    try (var telling = programma
                            .teller()
                            .begin(sql -> !sql.contains("o.gewijzigd_op >= ?")
                                    && !sql.toLowerCase(java.util.Locale.ROOT).contains("audit_regel"))) {
                        scherm.naar("").heet("Home");
                        if (telling.aantal() > HOOGSTENS) {
                            fouten.add(wie.getKey() + ": " + telling);
                        }
                    }
                    scherm.foto("start-" + wie.getKey().name().toLowerCase(java.util.Locale.ROOT) + "-" + breedte);
                    assertThat(scherm.overtredingen()).as(wie.getKey().name()).isEmpty();
                    assertThat(scherm.steektUit()).as(wie.getKey().name()).isFalse();
                    assertThat(scherm.fouten()).as(wie.getKey().name()).isEmpty();
                }
            }
        }
        assertThat(fouten).isEmpty();
    }

    @Test
    void een_regel_leidt_naar_de_lijst_en_is_weg_als_het_gedaan_is() {
        var opdracht = toneel.verstuurd();
        try (var scherm = Scherm.van(programma, toneel.mma, Scherm.BREED)) {
            scherm.naar("");
            assertThat(regel(scherm, "Nieuwe opdrachten").locator(".teller")).hasText("1");
            scherm.link("Nieuwe opdrachten").click();
            scherm.staatOp("werklijst?status=VERSTUURD");
            toneel.werklijst().pakOp(toneel.mma, opdracht);
            scherm.naar("");
            assertThat(regel(scherm, "Opdrachten die u hebt opgepakt")).isVisible();
            assertThat(regel(scherm, "Nieuwe opdrachten")).hasCount(0);
        }
    }

    private static Locator regel(Scherm scherm, String woorden) {
        return scherm.pagina().locator(".redenen li").filter(new Locator.FilterOptions().setHasText(woorden));
    }

    private void vul() {
        toneel.verstuurd();
        toneel.opgepakt();
        triages.triage(Selektstatus.TE_BELLEN, 3);
        triages.triage(Selektstatus.INGEVULD, 4);
        var vandaag = Kalender.vandaag(programma.bean(Clock.class));
        for (var functie :
                List.of("MMA", "POB", "CASEMANAGER", "BEDRIJFSARTS", "VERZUIMCOORDINATOR", "LEIDINGGEVENDE")) {
            for (var dagen : List.of(-3, -1, 2)) {
                toneel.voegToe(
                        """
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                        VALUES (?, ?, ?, 'CONTACT', ?, ?, ?, 1)""",
                        toneel.bedrijf.waarde(),
                        toneel.regio.waarde(),
                        toneel.dossier.waarde(),
                        functie,
                        vandaag.plusDays(dagen).toString(),
                        UUID.randomUUID().toString());
            }
        }
    }

    private Map<Functie, Actor> actoren() {
        var wie = new LinkedHashMap<Functie, Actor>();
        wie.put(Functie.MMA, toneel.mma);
        for (var functie : List.of(Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS)) {
            wie.put(functie, toneel.lid(functie, "Petra Bos"));
        }
        wie.put(Functie.VERZUIMCOORDINATOR, toneel.werkgever);
        wie.put(Functie.LEIDINGGEVENDE, toneel.werkgever(Functie.LEIDINGGEVENDE, toneel.bedrijf));
        wie.put(Functie.GEBRUIKERSBEHEERDER, toneel.werkgever(Functie.GEBRUIKERSBEHEERDER, toneel.bedrijf));
        wie.put(Functie.WERKNEMER, Actoren.werknemer(toneel.bedrijf, toneel.werknemer));
        wie.put(Functie.FUNCTIONEEL_BEHEERDER, Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles()));
        wie.put(Functie.LOGBEHEERDER, Actoren.logbeheerder());
        return wie;
    }
}
