package nl.verzuimsysteem.organisatie;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How long data are kept. Settings {@code verzuim.bewaren.*}.
 *
 * @param jarenNaEinde years after the end of a company as a customer
 */
@ConfigurationProperties("verzuim.bewaren")
public record Bewaartermijn(@Bindable(defaultValue = "2") int jarenNaEinde) {}
