package nl.verzuimsysteem.selekt;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.Sms;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.berichten.UitgaandeSms;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.selekt.Selektklok.Slag;
import nl.verzuimsysteem.selekt.Selektklok.Stap;
import nl.verzuimsysteem.spreekuren.Verzoeken;
import nl.verzuimsysteem.spreekuren.Verzoeksoort;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.verzuim.Leidinggevenden;

/**
 * Does what the clock of triages says: links, reminders, taken, call-ups, and ends. Any number of nodes may do it, and
 * again: each row is taken by one, and has moved on when the next one looks.
 */
@Singleton
public class SelektklokService {
    /** How many are dealt with in one transaction. */
    static final int TEGELIJK = 50;

    private static final int TOKEN_BYTES = 32;
    private static final int OPROEP_DAGEN_OM = 14;
    private static final Duration UITSTEL = Duration.ofMinutes(15);

    private final KlokRepository repository;
    private final Selektinstellingen instellingen;
    private final Selektpost woorden;
    private final Beltaak taken;
    private final Verzoeken verzoeken;
    private final Leidinggevenden leidinggevenden;
    private final UitgaandePost post;
    private final UitgaandeSms sms;
    private final Arbodienst arbodienst;
    private final AuditLog audit;
    private final Clock klok;

    SelektklokService(
            KlokRepository repository,
            Selektinstellingen instellingen,
            Selektpost woorden,
            Beltaak taken,
            Verzoeken verzoeken,
            Leidinggevenden leidinggevenden,
            UitgaandePost post,
            UitgaandeSms sms,
            Arbodienst arbodienst,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.instellingen = instellingen;
        this.woorden = woorden;
        this.taken = taken;
        this.verzoeken = verzoeken;
        this.leidinggevenden = leidinggevenden;
        this.post = post;
        this.sms = sms;
        this.arbodienst = arbodienst;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Does what is to be done by now for some of them. Eight statements at most, and for each of them one that keeps how far
     * it is, and one for each line of the audit log and each call-up.
     *
     * @return how many were looked at; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.SELEKT_VERSTUREN)
    @Transactional
    public int verwerk(Actor actor) {
        var nu = klok.instant();
        return verwerk(actor, repository.neem(actor.bereik(), nu, TEGELIJK), nu);
    }

    /** The same for one of them, when its time has come. */
    @Mag(Handeling.SELEKT_VERSTUREN)
    @Transactional
    public void verwerk(Actor actor, SelektId id) {
        var nu = klok.instant();
        verwerk(actor, repository.neem(actor.bereik(), id, nu), nu);
    }

    /** Those whose time has come, to go through one by one when they cannot be done together. One statement. */
    @Mag(Handeling.SELEKT_VERSTUREN)
    @Transactional(readOnly = true)
    public List<SelektId> toe(Actor actor) {
        return repository.toe(actor.bereik(), klok.instant(), TEGELIJK);
    }

    /** Sets one aside for some minutes, so that it holds up no other. One statement. */
    @Mag(Handeling.SELEKT_VERSTUREN)
    @Transactional
    public void stelUit(Actor actor, SelektId id) {
        repository.stelUit(id, klok.instant().plus(UITSTEL));
    }

    private int verwerk(Actor actor, List<Selektrij> rijen, Instant nu) {
        if (rijen.isEmpty()) {
            return 0;
        }
        var regels = new Selektklok(instellingen);
        var werk = rijen.stream()
                .map(rij -> new Werk(rij, regels.kijk(rij.stand(), rij.feiten(sms::kan), nu)))
                .toList();
        repository.bewaar(werk.stream().map(Werk::stand).toList());
        var vandaag = Kalender.plaatselijk(nu).toLocalDate();
        taken.zet(kies(werk, Werk::moetBellen), vandaag);
        taken.laatVervallen(kies(werk, Werk::hoeftNietTeBellen));
        stuur(werk, nu, vandaag);
        kies(werk, een -> een.doet(Stap.OPROEP)).forEach(rij -> roepOp(rij, vandaag));
        var sporen = werk.stream()
                .flatMap(een -> een.slag().stappen().stream().map(stap -> een.spoor(stap)))
                .toList();
        if (!sporen.isEmpty()) {
            audit.schrijf(actor, Handeling.SELEKT_VERSTUREN, sporen);
        }
        return rijen.size();
    }

    private void stuur(List<Werk> werk, Instant nu, LocalDate vandaag) {
        var berichten = new ArrayList<KlokRepository.Bericht>();
        var brieven = new ArrayList<Brief>();
        var korte = new ArrayList<Sms>();
        for (var een : werk) {
            for (var stap : een.slag().stappen()) {
                if (stap.isBericht()) {
                    var rij = een.rij();
                    var soort = soort(stap);
                    var langs = Objects.requireNonNull(een.slag().stand().kanaal());
                    var token = Tokens.toeval(TOKEN_BYTES);
                    var aan = rij.aan(langs, sms::kan);
                    berichten.add(
                            new KlokRepository.Bericht(rij.bedrijf(), rij.id(), soort, langs, Tokens.hash(token), nu));
                    if (langs == Selektkanaal.SMS) {
                        korte.add(woorden.sms(rij.id(), soort, aan, token, rij.taal()));
                    } else {
                        brieven.add(woorden.mail(rij.id(), soort, aan, token, rij.taal()));
                    }
                }
            }
        }
        repository.voegToe(berichten);
        brieven.addAll(aanLeiding(kies(werk, een -> een.doet(Stap.LAATSTE)), vandaag));
        post.zetKlaar(brieven);
        sms.zetKlaar(korte);
    }

    private List<Brief> aanLeiding(List<Selektrij> rijen, LocalDate vandaag) {
        var mensen = leidinggevenden.van(rijen.stream().map(Selektrij::dossier).collect(Collectors.toSet()), vandaag);
        return rijen.stream()
                .flatMap(rij -> mensen.getOrDefault(rij.dossier(), List.of()).stream()
                        .map(mens -> woorden.leiding(rij.id(), rij.dossier(), mens.id(), mens.email())))
                .toList();
    }

    private void roepOp(Selektrij rij, LocalDate vandaag) {
        var analyse = rij.probleemanalyse();
        verzoeken.selekt(
                Verzoeksoort.SELEKT_OPROEP,
                rij.bedrijf(),
                rij.regio(),
                rij.werknemer(),
                rij.dossier(),
                analyse == null || analyse.isBefore(vandaag) ? vandaag.plusDays(OPROEP_DAGEN_OM) : analyse,
                arbodienst.triage(),
                UUID.nameUUIDFromBytes(("selekt:" + rij.id() + ":oproep").getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static Berichtsoort soort(Stap stap) {
        return switch (stap) {
            case LINK, OPNIEUW -> Berichtsoort.LINK;
            case HERINNERING -> Berichtsoort.HERINNERING;
            case LAATSTE -> Berichtsoort.LAATSTE;
            case HERVAT, BELLEN, OPROEP, VERLOOP, VERVAL -> throw new IllegalArgumentException("No message: " + stap);
        };
    }

    private static List<Selektrij> kies(List<Werk> werk, Predicate<Werk> welke) {
        return werk.stream().filter(welke).map(Werk::rij).toList();
    }

    /** A triage, and what the clock said of it. */
    private record Werk(Selektrij rij, Slag slag) {
        boolean doet(Stap stap) {
            return slag.stappen().contains(stap);
        }

        boolean moetBellen() {
            return slag.stand().status() == Selektstatus.TE_BELLEN && (doet(Stap.BELLEN) || doet(Stap.HERVAT));
        }

        boolean hoeftNietTeBellen() {
            return doet(Stap.VERVAL) || doet(Stap.VERLOOP);
        }

        KlokRepository.Stand stand() {
            var volgende = slag.volgende();
            return new KlokRepository.Stand(
                    rij.id(), rij.bedrijf(), slag.stand(), volgende == null ? null : volgende.op());
        }

        AuditLog.Regel spoor(Stap stap) {
            var langs = stap.isBericht() ? " " + slag.stand().kanaal() : "";
            return new AuditLog.Regel(
                    Onderwerp.van("selekt", rij.bedrijf(), rij.werknemer(), rij.id()),
                    (stap + langs).toLowerCase(Locale.ROOT));
        }
    }
}
