/**
 * How many people work at each company, as its gebruikersbeheerders give it in once or twice a year. The functioneel
 * beheerder starts an uitvraag, which puts one aantalvraag to each company; what a company answers is an opgave. The
 * figures are what the subscription fee is computed from, and what statistics are divided by.
 */
@NullMarked
package nl.verzuimsysteem.aantallen;

import org.jspecify.annotations.NullMarked;
