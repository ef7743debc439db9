namespace Alongside.Readers.Mail;

/// <summary>What a mail says about a message that it quotes.</summary>
/// <param name="Name">Who wrote it, where that is said by name.</param>
/// <param name="Address">Their address in lower case, where it is said.</param>
/// <param name="Date">When, where that can be read without guessing.</param>
internal sealed record Attribution(string? Name, string? Address, AttributionDate? Date)
{
    /// <summary>A quotation of which nobody says whose it is.</summary>
    public static Attribution Unknown { get; } = new(null, null, null);

    public bool NamesSomebody => Name is not null || Address is not null;
}
