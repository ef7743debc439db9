using System.Collections.Frozen;

namespace Alongside.Listening.Entries.People;

/// <summary>What people are to one another, in a family, a firm, a club.</summary>
internal static class Roles
{
    private static readonly FrozenSet<string> Persons = (
        "wife husband partner spouse boyfriend girlfriend brother sister son daughter mother mum mom father dad uncle aunt " +
        "cousin boss manager director chair chairman chairwoman chairperson " +
        "president treasurer secretary accountant bookkeeper lawyer solicitor notary founder cofounder owner colleague assistant " +
        "deputy ceo cfo coo cto cmo md principal headmaster headmistress headteacher " +
        "landlord landlady investor chef foreman supervisor lead buyer controller administrator pastor vicar mayor trustee " +
        "advisor adviser consultant designer developer marketer superior editor curator")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Groups = (
        "board committee council owners partners parents directors trustees shareholders investors management team department " +
        "procurement legal finance it hr leadership family kids boys girls " +
        "bosses colleagues founders managers accountants lawyers members staff architects purchasing controlling headquarters hq")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word says what a person is to somebody.</summary>
    public static bool IsPerson(string norm) => Persons.Contains(norm);

    /// <summary>Whether the word names a group that can have a say.</summary>
    public static bool IsGroup(string norm) => Groups.Contains(norm);

    /// <summary>Bodies that one speaks of with "the", and that have a say by their nature.</summary>
    public static bool IsBody(string norm) => norm is "board" or "committee" or "council" or "owners" or "owner" or "directors" or "director" or "trustees" or "shareholders" or "investors"
        or "management" or "ceo" or "cfo" or "coo" or "cto" or "md" or "boss" or "landlord" or "chair" or "treasurer" or "mayor" or "procurement" or "partners" or "founders" or "headteacher" or "principal" or "president";
}
