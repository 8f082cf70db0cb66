package nl.verzuimsysteem.selekt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * A triage with all its clock must know.
 *
 * @param voorbij why the spell is over now; {@code null} while it goes on
 * @param vervallen why the triage lapsed
 * @param afspraak whether the spell joined an older case, in which he sees the bedrijfsarts
 * @param nietBezorgd kind and way of a message that did not arrive, such as {@code LINK MAIL}
 * @param accountEmail of the account by which he logs in
 * @param probleemanalyse the last day for it, when it still has to come
 */
record Selektrij(
        SelektId id,
        BedrijfId bedrijf,
        RegioId regio,
        WerknemerId werknemer,
        DossierId dossier,
        LocalDate eersteDag,
        LocalDate dagEen,
        Selektstatus status,
        @Nullable Selektkanaal kanaal,
        String taal,
        @Nullable Instant verstuurdOp,
        @Nullable Instant geldigTot,
        @Nullable Instant herinnerdOp,
        @Nullable Instant laatstHerinnerdOp,
        @Nullable Instant opgeroepenOp,
        @Nullable Einde vervallen,
        @Nullable Einde voorbij,
        @Nullable LocalDate uitDienst,
        boolean afspraak,
        @Nullable String nietBezorgd,
        @Nullable String email,
        @Nullable String accountEmail,
        @Nullable String telefoonDossier,
        @Nullable String telefoon,
        @Nullable LocalDate probleemanalyse) {
    private static final String LINK_PER_MAIL = Berichtsoort.LINK + " " + Selektkanaal.MAIL;

    Selektstand stand() {
        return new Selektstand(
                status,
                dagEen,
                kanaal,
                verstuurdOp,
                geldigTot,
                herinnerdOp,
                laatstHerinnerdOp,
                opgeroepenOp,
                vervallen);
    }

    /** @param mobiel whether an SMS can go to a number */
    Selektklok.Feiten feiten(Predicate<String> mobiel) {
        var sms = nummer(mobiel).map(nummer -> Selektkanaal.SMS);
        var mail = mailadres().map(adres -> Selektkanaal.MAIL);
        // The way by which the link went out before goes on, when it can.
        var eerst = kanaal == Selektkanaal.SMS ? sms.or(() -> mail) : mail.or(() -> sms);
        return new Selektklok.Feiten(
                voorbij,
                uitDienst,
                afspraak,
                eerst.orElse(null),
                nietBezorgd != null,
                LINK_PER_MAIL.equals(nietBezorgd) ? sms.orElse(null) : null);
    }

    /** His address for mail: the one he logs in with goes before the one his employer keeps. */
    Optional<String> mailadres() {
        return Stream.of(Optional.ofNullable(accountEmail), Optional.ofNullable(email))
                .flatMap(Optional::stream)
                .filter(adres -> !adres.isBlank())
                .findFirst();
    }

    /** His number for SMS: where he says he is to be reached now goes first. */
    Optional<String> nummer(Predicate<String> mobiel) {
        return Stream.of(Optional.ofNullable(telefoonDossier), Optional.ofNullable(telefoon))
                .flatMap(Optional::stream)
                .filter(mobiel)
                .findFirst();
    }

    /** Where a message goes. */
    String aan(Selektkanaal langs, Predicate<String> mobiel) {
        return Objects.requireNonNull(
                (langs == Selektkanaal.SMS ? nummer(mobiel) : mailadres()).orElse(null), "Not reachable");
    }
}
