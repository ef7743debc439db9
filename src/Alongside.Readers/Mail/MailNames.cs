namespace Alongside.Readers.Mail;

/// <summary>Who is who in a thread: gives each address one name, and finds the address of a name that stands alone.</summary>
internal sealed class MailNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _addresses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first name given to an address stays; so the writers' own go in first.</summary>
    public void Add(MailPerson person)
    {
        if (person is not { Name: { } name, Address: { } address }) return;
        _names.TryAdd(address, name);
        if (!_addresses.TryAdd(name, address) && !address.Equals(_addresses[name], StringComparison.OrdinalIgnoreCase)) _addresses[name] = null;
    }

    /// <summary>The place of somebody among the speakers; nobody is added under a name that stands in no mail.</summary>
    public int IndexIn(Roster roster, MailPerson person)
    {
        var address = person.Address ?? (person.Name is { } alone ? _addresses.GetValueOrDefault(alone) : null);
        var name = (address is null ? null : _names.GetValueOrDefault(address)) ?? person.Name ?? address ?? "";
        return roster.IndexOf(name, address);
    }
}
