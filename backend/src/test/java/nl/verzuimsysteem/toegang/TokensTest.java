package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final String GEHEIM = "een geheim van minstens tweeendertig tekens";
    private static final Functiekeuze KEUZE = new Functiekeuze(
            "VERZUIMCOORDINATOR",
            Functie.VERZUIMCOORDINATOR,
            "Verzuimcoördinator",
            new Bereik.Bedrijven(Set.of(new BedrijfId(7)), Set.of()));

    private final Proefklok klok = new Proefklok();
    private final Tokens tokens = tokens(GEHEIM);
    private final Sessie sessie = new Sessie(
            new GebruikerId(3),
            "Sanne",
            "sessie",
            klok.instant(),
            KEUZE,
            List.of(KEUZE),
            "0@2026-11-22",
            new Actor.Aanmelding("1a", Actor.Factor.TOTP, klok.instant()),
            4);

    private Tokens tokens(String geheim) {
        return tokens(geheim, "");
    }

    private Tokens tokens(String geheim, String vorig) {
        return new Tokens(klok, new Sleutelbos(klok, geheim, vorig));
    }

    @Test
    void een_nieuwe_maand_heeft_een_nieuwe_sleutel_en_de_vorige_geldt_nog() {
        var nu = tokens.vernieuwen(sessie);
        klok.later(Duration.ofDays(29));
        var later = tokens.vernieuwen(sessie);

        assertThat(sleutelnaam(later)).isNotEqualTo(sleutelnaam(nu));
        assertThat(tokens.lees(nu, Token.Soort.VERNIEUWEN)).isPresent();
    }

    @Test
    void een_sleutel_van_lang_geleden_opent_niets_meer() throws Exception {
        var lang = new JWTClaimsSet.Builder()
                .audience("SCHERM")
                .expirationTime(Date.from(klok.instant().plus(Duration.ofDays(400))))
                .build();
        var oud = new Sleutelbos(klok, GEHEIM, "").onderteken(lang);
        klok.later(Duration.ofDays(70));

        assertThat(new Sleutelbos(klok, GEHEIM, "").verify(SignedJWT.parse(oud)))
                .isFalse();
    }

    @Test
    void na_een_nieuw_geheim_blijft_wie_was_ingelogd_ingelogd() {
        var nieuw = "het nieuwe geheim van minstens tweeendertig tekens";
        var koekje = tokens.scherm(sessie);

        assertThat(tokens(nieuw, GEHEIM).lees(koekje, Token.Soort.SCHERM)).isPresent();
        assertThat(tokens(nieuw).lees(koekje, Token.Soort.SCHERM)).isEmpty();
    }

    private static String sleutelnaam(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getKeyID();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void een_token_zegt_wie_in_welke_sessie_en_functie() {
        var token = tokens.lees(tokens.scherm(sessie), Token.Soort.SCHERM).orElseThrow();

        assertThat(token.gebruiker()).isEqualTo(new GebruikerId(3));
        assertThat(token.sessie()).isEqualTo("sessie");
        assertThat(token.keuze()).isEqualTo("VERZUIMCOORDINATOR");
        assertThat(token.begin()).isEqualTo(klok.instant());
        assertThat(token.uitgegeven()).isEqualTo(klok.instant());
    }

    @Test
    void na_een_half_uur_zonder_vernieuwing_is_het_scherm_dicht() {
        var koekje = tokens.scherm(sessie);
        klok.later(Duration.ofMinutes(29));
        var token = tokens.lees(koekje, Token.Soort.SCHERM).orElseThrow();
        var nieuw = tokens.scherm(token);
        klok.later(Duration.ofMinutes(2));

        assertThat(tokens.lees(koekje, Token.Soort.SCHERM)).isEmpty();
        assertThat(tokens.lees(nieuw, Token.Soort.SCHERM)).isPresent();
    }

    @Test
    void na_twaalf_uur_logt_ook_wie_bezig_blijft_opnieuw_in() {
        var koekje = tokens.scherm(sessie);
        for (var keer = 0; keer < 36; keer++) {
            klok.later(Duration.ofMinutes(20).minusMillis(1));
            koekje = tokens.scherm(tokens.lees(koekje, Token.Soort.SCHERM).orElseThrow());
        }
        klok.later(Duration.ofMinutes(1));

        assertThat(tokens.lees(koekje, Token.Soort.SCHERM)).isEmpty();
    }

    @Test
    void een_veranderd_token_is_geen_token() {
        var koekje = tokens.scherm(sessie);
        var deel = koekje.split("\\.");
        var inhoud = new String(Base64.getUrlDecoder().decode(deel[1]), StandardCharsets.UTF_8);
        var ander = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(inhoud.replace("\"sub\":\"3\"", "\"sub\":\"4\"").getBytes(StandardCharsets.UTF_8));
        var zonderHandtekening = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(ander).isNotEqualTo(deel[1]);
        assertThat(tokens.lees(deel[0] + "." + ander + "." + deel[2], Token.Soort.SCHERM))
                .isEmpty();
        assertThat(tokens.lees(zonderHandtekening + "." + deel[1] + ".", Token.Soort.SCHERM))
                .isEmpty();
        assertThat(tokens.lees("onzin", Token.Soort.SCHERM)).isEmpty();
        assertThat(tokens.lees("", Token.Soort.SCHERM)).isEmpty();
        assertThat(tokens("een ander geheim van tweeendertig tekens").lees(koekje, Token.Soort.SCHERM))
                .isEmpty();
    }

    @Test
    void een_token_van_de_ene_deur_past_niet_op_de_andere() {
        for (var soort : Token.Soort.values()) {
            assertThat(tokens.lees(tokens.api(sessie), soort).isPresent()).isEqualTo(soort == Token.Soort.API);
            assertThat(tokens.lees(tokens.vernieuwen(sessie), soort).isPresent())
                    .isEqualTo(soort == Token.Soort.VERNIEUWEN);
            assertThat(tokens.lees(tokens.scherm(sessie), soort).isPresent()).isEqualTo(soort == Token.Soort.SCHERM);
        }
    }
}
