package nl.verzuimsysteem.toegang;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * Takes up an invitation: a password, then a second factor, then recovery codes. What is chosen on the way waits with the
 * link, so that somebody can go on where he was; it becomes part of the account in the last step, all at once. Nobody is
 * known here yet, so these acts have no {@link Actor}; who holds the link is the person.
 */
@Singleton
public class EersteInlog {
    private static final Duration TUSSENSTAP = Duration.ofMinutes(5);

    private final Toegangsdeur deur;
    private final ToegangslinkRepository links;
    private final SleutelRepository sleutels;
    private final Herstelcodes herstelcodes;
    private final Wachtwoorden wachtwoorden;
    private final Wachtwoordregels regels;
    private final Tweedefactor tweedefactor;
    private final Rechtenversie versie;
    private final AccountRepository accounts;
    private final Aanmelden aanmelden;
    private final Toegangspost post;
    private final UitgaandePost uitgaand;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;
    private final String product;

    EersteInlog(
            Toegangsdeur deur,
            ToegangslinkRepository links,
            SleutelRepository sleutels,
            Herstelcodes herstelcodes,
            Wachtwoorden wachtwoorden,
            Wachtwoordregels regels,
            Tweedefactor tweedefactor,
            Rechtenversie versie,
            AccountRepository accounts,
            Aanmelden aanmelden,
            Toegangspost post,
            UitgaandePost uitgaand,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok,
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        this.deur = deur;
        this.links = links;
        this.sleutels = sleutels;
        this.herstelcodes = herstelcodes;
        this.wachtwoorden = wachtwoorden;
        this.regels = regels;
        this.tweedefactor = tweedefactor;
        this.versie = versie;
        this.accounts = accounts;
        this.aanmelden = aanmelden;
        this.post = post;
        this.uitgaand = uitgaand;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
        this.product = product;
    }

    /**
     * For whom an invitation is, and how far he is.
     *
     * @param gekozen whether he has chosen his password
     */
    public record Genodigde(String inlognaam, String naam, String taal, boolean gekozen) {}

    /**
     * Somebody who is in for the first time.
     *
     * @param herstelcodes to be shown once
     * @param sessie {@code null} when he holds no function today
     */
    public record Binnen(
            List<String> herstelcodes, @Nullable Sessie sessie) {
        public Binnen {
            herstelcodes = List.copyOf(herstelcodes);
        }
    }

    /**
     * Looks at an invitation. One statement.
     *
     * @throws LinkVoorbij when it opens nothing
     */
    public Genodigde open(Actor.Herkomst herkomst, String token) {
        var link = deur.lees(herkomst, token, Linksoort.UITNODIGING);
        return new Genodigde(link.inlognaam(), link.naam(), link.taal(), link.wachtwoord() != null);
    }

    /**
     * Chooses the password.
     *
     * @throws OngeldigeInvoer field {@code wachtwoord}, when it is too easy
     * @throws LinkVoorbij when the invitation opens nothing any more
     */
    public void kiesWachtwoord(Actor.Herkomst herkomst, String token, String wachtwoord) {
        var link = deur.lees(herkomst, token, Linksoort.UITNODIGING);
        regels.keur("wachtwoord", wachtwoord, link.naam(), link.inlognaam());
        var hash = wachtwoorden.hash(wachtwoord);
        transacties.executeWrite(status -> {
            links.bewaarWachtwoord(Tokens.hash(token), hash);
            return status;
        });
    }

    /**
     * The secret for the authenticator: the same each time it is asked for.
     *
     * @throws LinkVoorbij when the invitation opens nothing any more
     */
    public Tweedesleutel tweedefactor(Actor.Herkomst herkomst, String token) {
        var link = deur.lees(herkomst, token, Linksoort.UITNODIGING);
        if (link.totpGeheim() == null) {
            var nieuw = tweedefactor.versleutel(link.gebruikerId(), Tweedefactor.nieuwGeheim());
            transacties.executeWrite(status -> {
                links.bewaarGeheim(Tokens.hash(token), nieuw);
                return status;
            });
            link = deur.lees(herkomst, token, Linksoort.UITNODIGING);
        }
        var tekst = Tweedefactor.tekst(geheim(link.gebruikerId(), link.totpGeheim()));
        var naam = deel(product) + ":" + deel(link.inlognaam());
        return new Tweedesleutel(tekst, "otpauth://totp/" + naam + "?secret=" + tekst + "&issuer=" + deel(product));
    }

    /**
     * The last step: a code shows that the authenticator works. From now on the account has this password, this second
     * factor and these recovery codes; sessions and codes of before are worthless, and the person is in.
     *
     * @throws OngeldigeInvoer field {@code code}, when it is not the code of now
     * @throws LinkVoorbij when the invitation opens nothing any more, or somebody else was first
     */
    public Binnen bevestig(Actor.Herkomst herkomst, String token, String code) {
        var link = deur.lees(herkomst, token, Linksoort.UITNODIGING);
        var wachtwoord = link.wachtwoord();
        var versleuteld = link.totpGeheim();
        if (wachtwoord == null || versleuteld == null) {
            throw new LinkVoorbij();
        }
        var nu = klok.instant();
        if (Tweedefactor.stap(geheim(link.gebruikerId(), versleuteld), code, nu).isEmpty()) {
            throw OngeldigeInvoer.veld("code", "inloggen.code");
        }
        var codes = transacties.executeWrite(status -> {
            if (!links.gebruik(Tokens.hash(token), nu)) {
                throw new LinkVoorbij();
            }
            sleutels.vervang(link.gebruikerId(), wachtwoord, versleuteld, nu);
            sleutels.verwijderPasskeys(link.gebruikerId());
            sleutels.beeindigSessies(link.gebruikerId(), nu);
            versie.verhoog(link.gebruikerId());
            links.trekIn(link.gebruikerId());
            if (link.bestaand()) {
                uitgaand.zetKlaar(List.of(post.gewijzigd(token, link.email(), link.taal())));
            }
            var nieuw = herstelcodes.vervang(link.gebruikerId());
            audit.schrijf(
                    deur.bezoeker(link, herkomst),
                    Handeling.EIGEN_ACCOUNT_WIJZIGEN,
                    Onderwerp.GEEN,
                    "uitnodiging: wachtwoord, tweede factor, herstelcodes");
            return nieuw;
        });
        return new Binnen(codes, logIn(link.inlognaam(), herkomst, code));
    }

    private @Nullable Sessie logIn(String inlognaam, Actor.Herkomst herkomst, String code) {
        var account = transacties
                .executeRead(status -> accounts.metInlognaam(inlognaam))
                .orElseThrow(LinkVoorbij::new);
        if (Functies.keuzes(account.functies(), Kalender.vandaag(klok)).isEmpty()) {
            return null;
        }
        return aanmelden.code(
                new Tussenstap(account, inlognaam, herkomst, klok.instant().plus(TUSSENSTAP)), code);
    }

    private byte[] geheim(GebruikerId gebruiker, byte @Nullable [] versleuteld) {
        return tweedefactor.ontsleutel(gebruiker, Objects.requireNonNull(versleuteld));
    }

    private static String deel(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
