package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jspecify.annotations.Nullable;

/**
 * What the subscription of today covers of a case, how much of that was used, and until when it goes on.
 *
 * @param abonnement of the company today; {@code null} when it has none
 * @param teldag the day from which the weeks of the case are counted
 * @param week of the case today
 * @param diensten every service an employer may know of, in the order of the list
 * @param wissel the first change of the subscription that is planned; {@code null} when none is
 */
public record Meter(
        Abonnement.@Nullable Soort abonnement,
        LocalDate teldag,
        int week,
        List<Stand> diensten,
        @Nullable Wissel wissel) {
    private static final int DAGEN_PER_WEEK = 7;

    public Meter {
        diensten = List.copyOf(diensten);
    }

    /**
     * A change of the subscription that is planned.
     *
     * @param op the first day of the new one
     * @param naar what it becomes; {@code null} when it ends
     */
    public record Wissel(LocalDate op, Abonnement.@Nullable Soort naar) {}

    /** How the case stands today. */
    public enum Dekking {
        /** Consults are included, until a week. */
        NOG,
        /** The last week in which consults were included is over. */
        VOORBIJ,
        /** Consults are included as long as the case lasts. */
        ALTIJD,
        /** Consults are not included. */
        NIET,
        GEEN_ABONNEMENT
    }

    /**
     * One service.
     *
     * @param dienst its code
     * @param vandaag the verdict when it were delivered today
     * @param binnen how many times it was delivered inside the subscription, counter-entries taken off
     * @param buiten how many times outside it
     * @param minuten the time that was spent on it
     * @param betaald what it cost outside the subscription, without VAT
     */
    public record Stand(
            String dienst,
            String naam,
            Per per,
            Prijsoordeel vandaag,
            int binnen,
            int buiten,
            int minuten,
            Geld betaald) {}

    /** How the case stands today. */
    public Dekking dekking() {
        return diensten.stream()
                .filter(stand -> stand.dienst().equals(Diensten.SPREEKUUR))
                .findFirst()
                .map(stand -> dekking(stand.vandaag().grond()))
                .orElse(Dekking.NIET);
    }

    /** The last week of the case in which consults are included; {@code null} when no week decides. */
    public @Nullable Integer totWeek() {
        return diensten.stream()
                .filter(stand -> stand.dienst().equals(Diensten.SPREEKUUR))
                .findFirst()
                .map(stand -> stand.vandaag().totWeek())
                .orElse(null);
    }

    /** The last day of that week. */
    public @Nullable LocalDate totEnMet() {
        var tot = totWeek();
        return tot == null ? null : laatsteDag(teldag, tot);
    }

    /** What all services cost outside the subscription, without VAT. */
    public Geld buiten() {
        return Geld.som(diensten.stream().map(Stand::betaald));
    }

    static LocalDate laatsteDag(LocalDate teldag, int week) {
        return teldag.plusDays((long) week * DAGEN_PER_WEEK - 1);
    }

    private static Dekking dekking(Grond grond) {
        return switch (grond) {
            case INBEGREPEN_TOT_WEEK -> Dekking.NOG;
            case NA_INBEGREPEN_WEEK -> Dekking.VOORBIJ;
            case ALTIJD_INBEGREPEN -> Dekking.ALTIJD;
            case ALTIJD_BUITEN -> Dekking.NIET;
            case GEEN_ABONNEMENT -> Dekking.GEEN_ABONNEMENT;
        };
    }
}
