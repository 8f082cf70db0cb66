package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.Sms;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.berichten.UitgaandeSms;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.verzuim.Leidinggevenden;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of their appointments, each by what he has: mail, else SMS, else a letter in the queue of the MMA. Any
 * number of nodes may do it, and again: each row is decided once.
 */
@Singleton
public class UitnodigService {
    /** How many are told in one transaction. */
    static final int TEGELIJK = 50;

    private static final int TOKEN_BYTES = 32;

    private final UitnodigingRepository repository;
    private final Leidinggevenden leidinggevenden;
    private final Uitnodigingspost woorden;
    private final UitgaandePost post;
    private final UitgaandeSms sms;
    private final AuditLog audit;
    private final Clock klok;

    UitnodigService(
            UitnodigingRepository repository,
            Leidinggevenden leidinggevenden,
            Uitnodigingspost woorden,
            UitgaandePost post,
            UitgaandeSms sms,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.leidinggevenden = leidinggevenden;
        this.woorden = woorden;
        this.post = post;
        this.sms = sms;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Notes a reminder of every appointment of tomorrow, whatever the length of the day. One statement.
     *
     * @return how many
     */
    @Mag(Handeling.UITNODIGEN)
    @Transactional
    public int herinner(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        return repository.herinner(
                begin(vandaag.plusDays(1)), begin(vandaag.plusDays(2)), begin(vandaag), klok.instant());
    }

    /**
     * Tells what is to be told, to some people. Eight statements at most.
     *
     * @return how many rows were decided; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.UITNODIGEN)
    @Transactional
    public int verwerk(Actor actor) {
        var rijen = repository.pak(actor.bereik(), TEGELIJK);
        if (rijen.isEmpty()) {
            return 0;
        }
        var nu = klok.instant();
        var besluiten = rijen.stream().map(rij -> besluit(rij, nu)).toList();
        repository.beslis(besluiten);
        repository.laatVervallen(rijen.stream().map(TeMaken::id).toList());
        var brieven = new ArrayList<Brief>();
        var berichten = new ArrayList<Sms>();
        IntStream.range(0, rijen.size()).forEach(nummer -> {
            var rij = rijen.get(nummer);
            var besluit = besluiten.get(nummer);
            besluit.zending().ifPresent(zending -> {
                if (besluit.kanaal() == Kanaal.SMS) {
                    berichten.add(woorden.sms(besluit, zending, rij.taal()));
                } else {
                    brieven.add(woorden.mail(besluit, zending, rij.taal(), metAgenda(rij, besluit)));
                }
            });
        });
        brieven.addAll(aanWerkgever(rijen, besluiten));
        post.zetKlaar(brieven);
        sms.zetKlaar(berichten);
        audit.schrijf(actor, Handeling.UITNODIGEN, regels(rijen, besluiten));
        return rijen.size();
    }

    private Besluit besluit(TeMaken rij, Instant nu) {
        var soort = rij.nu(nu);
        if (soort.isEmpty()) {
            return Besluit.vervallen(rij);
        }
        var nummer = nummer(rij);
        // Others may read the mail of his work: of what his employer must not know he hears on his phone first.
        var liever = rij.vertrouwelijk() && sms.kan(rij.telefoonVerzoek()) ? nummer : Optional.<String>empty();
        if (liever.isPresent()) {
            return digitaal(rij, soort.get(), Kanaal.SMS, liever.get());
        }
        var mail = rij.mailadres();
        if (mail.isPresent()) {
            return digitaal(rij, soort.get(), Kanaal.MAIL, mail.get());
        }
        if (nummer.isPresent()) {
            return digitaal(rij, soort.get(), Kanaal.SMS, nummer.get());
        }
        if (soort.get() == Uitnodigingsoort.HERINNERING) {
            // A letter would come too late.
            return Besluit.vervallen(rij);
        }
        return new Besluit(
                rij.id(),
                rij.bedrijf(),
                soort.get(),
                Uitnodigingstatus.TE_PRINTEN,
                Kanaal.BRIEF,
                null,
                null,
                null,
                leeg(rij.verblijfadres()));
    }

    private Optional<String> nummer(TeMaken rij) {
        return Stream.of(rij.telefoonVerzoek(), rij.telefoonDossier(), rij.telefoon())
                .filter(Objects::nonNull)
                .filter(sms::kan)
                .findFirst();
    }

    private static Besluit digitaal(TeMaken rij, Uitnodigingsoort soort, Kanaal kanaal, String aan) {
        var token = Tokens.toeval(TOKEN_BYTES);
        return new Besluit(
                rij.id(),
                rij.bedrijf(),
                soort,
                Uitnodigingstatus.GEMAAKT,
                kanaal,
                aan,
                token,
                Tokens.hash(token),
                null);
    }

    /** A line in a calendar that others see would tell of what is confidential. */
    private static boolean metAgenda(TeMaken rij, Besluit besluit) {
        return !rij.vertrouwelijk() && besluit.soort() != Uitnodigingsoort.HERINNERING;
    }

    private List<Brief> aanWerkgever(List<TeMaken> rijen, List<Besluit> besluiten) {
        var open = IntStream.range(0, rijen.size())
                .filter(nummer -> besluiten.get(nummer).status() != Uitnodigingstatus.VERVALLEN
                        && besluiten.get(nummer).soort() != Uitnodigingsoort.HERINNERING)
                .mapToObj(rijen::get)
                .filter(rij -> !rij.vertrouwelijk())
                .toList();
        var mensen = leidinggevenden.van(
                open.stream()
                        .map(TeMaken::dossier)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Kalender.vandaag(klok));
        return open.stream()
                .flatMap(rij -> {
                    var dossier = rij.dossier();
                    return dossier == null
                            ? Stream.<Brief>empty()
                            : mensen.getOrDefault(dossier, List.of()).stream()
                                    .map(mens -> woorden.werkgever(rij.id(), dossier, mens.id(), mens.email()));
                })
                .toList();
    }

    private static List<AuditLog.Regel> regels(List<TeMaken> rijen, List<Besluit> besluiten) {
        return IntStream.range(0, rijen.size())
                .filter(nummer -> besluiten.get(nummer).kanaal() != null)
                .mapToObj(nummer -> {
                    var rij = rijen.get(nummer);
                    var besluit = besluiten.get(nummer);
                    return new AuditLog.Regel(
                            Onderwerp.van("afspraak", rij.bedrijf(), rij.werknemer(), rij.afspraak()),
                            (besluit.soort() + " " + besluit.kanaal()).toLowerCase(Locale.ROOT));
                })
                .toList();
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Kalender.NEDERLAND).toInstant();
    }

    private static @Nullable String leeg(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
