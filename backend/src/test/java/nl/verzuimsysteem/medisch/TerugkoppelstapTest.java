package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.verzuimsysteem.delegatie.Deeltaak;
import nl.verzuimsysteem.delegatie.Delegatie;
import nl.verzuimsysteem.delegatie.DelegatieId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TerugkoppelstapTest {
    private static final GebruikerId ARTS = new GebruikerId(1);
    private static final GebruikerId ANDER = new GebruikerId(2);

    @ParameterizedTest
    @CsvSource({
        "LOOPT,           GEEFT,        AFGEROND",
        "LOOPT,           BIEDT_AAN,    TER_ACCORDERING",
        "LOOPT,           GAAT_AKKOORD, ",
        "LOOPT,           STUURT_TERUG, ",
        "TERUGGESTUURD,   GEEFT,        AFGEROND",
        "TERUGGESTUURD,   BIEDT_AAN,    TER_ACCORDERING",
        "TERUGGESTUURD,   GAAT_AKKOORD, ",
        "TERUGGESTUURD,   STUURT_TERUG, ",
        "TER_ACCORDERING, GEEFT,        ",
        "TER_ACCORDERING, BIEDT_AAN,    ",
        "TER_ACCORDERING, GAAT_AKKOORD, AFGEROND",
        "TER_ACCORDERING, STUURT_TERUG, TERUGGESTUURD",
        "AFGEROND,        GEEFT,        ",
        "AFGEROND,        BIEDT_AAN,    ",
        "AFGEROND,        GAAT_AKKOORD, ",
        "AFGEROND,        STUURT_TERUG, "
    })
    void een_consult_gaat_alleen_langs_deze_wegen(Consultstatus van, Terugkoppelstap stap, Consultstatus naar) {
        if (naar == null) {
            assertThatThrownBy(() -> stap.na(van)).isInstanceOf(Conflict.class);
        } else {
            assertThat(stap.na(van)).isEqualTo(naar);
        }
    }

    @ParameterizedTest
    @EnumSource
    void een_bedrijfsarts_geeft_altijd_zelf(Aanleiding aanleiding) {
        assertThat(Terugkoppelstap.van(Functie.BEDRIJFSARTS, aanleiding, null, ARTS))
                .isEqualTo(Terugkoppelstap.GEEFT);
    }

    @ParameterizedTest
    @EnumSource
    void een_pob_geeft_alleen_zelf_wat_hem_is_gedelegeerd_en_niet_is_voorbehouden(Aanleiding aanleiding) {
        var alles = EnumSet.allOf(Deeltaak.class);
        assertThat(Terugkoppelstap.van(Functie.POB, aanleiding, onder(ARTS, alles), ARTS))
                .isEqualTo(aanleiding.isBedrijfsartsVerplicht() ? Terugkoppelstap.BIEDT_AAN : Terugkoppelstap.GEEFT);
        assertThat(Terugkoppelstap.van(Functie.POB, aanleiding, null, ARTS)).isEqualTo(Terugkoppelstap.BIEDT_AAN);
        assertThat(Terugkoppelstap.van(Functie.POB, aanleiding, onder(ANDER, alles), ARTS))
                .isEqualTo(Terugkoppelstap.BIEDT_AAN);
        alles.remove(Deeltaak.TERUGKOPPELING);
        assertThat(Terugkoppelstap.van(Functie.POB, aanleiding, onder(ARTS, alles), ARTS))
                .isEqualTo(Terugkoppelstap.BIEDT_AAN);
    }

    @Test
    void schrijven_kan_tot_het_bij_de_bedrijfsarts_ligt() {
        assertThat(Consultstatus.values())
                .filteredOn(Terugkoppelstap::schrijft)
                .containsExactly(Consultstatus.LOOPT, Consultstatus.TERUGGESTUURD);
    }

    private static Delegatie onder(GebruikerId arts, Set<Deeltaak> taken) {
        return new Delegatie(
                new DelegatieId(1),
                arts,
                "Arts",
                new GebruikerId(3),
                "Pob",
                new RegioId(1),
                taken,
                LocalDate.of(2026, 1, 1),
                null);
    }
}
