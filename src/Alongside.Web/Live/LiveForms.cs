using System.Collections.Immutable;
using Alongside.OrderForms;

namespace Alongside.Web.Live;

/// <summary>
/// Who looks at which form at this moment, and what they are told of each other. Nothing of it is kept anywhere. Several hosts
/// can share one, so that somebody on the local network and somebody on this machine see each other.
/// </summary>
public sealed class LiveForms
{
    /// <summary>How many connections one side of a form may have, and how many may wait to be let in.</summary>
    internal const int MostOfAKind = 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<Guest>> _rooms = new(StringComparer.Ordinal);

    /// <summary>How many connections there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _rooms.Values.Sum(r => r.Count);
        }
    }

    /// <summary>The forms that somebody looks at.</summary>
    internal ImmutableArray<string> Forms
    {
        get
        {
            lock (_lock) return [.. _rooms.Keys];
        }
    }

    /// <summary>Says what a form has become: everyone who may know is told, and who is no longer let in leaves.</summary>
    public void Changed(string id, Form form)
    {
        lock (_lock)
        {
            if (!_rooms.TryGetValue(id, out var room)) return;
            foreach (var guest in room)
            {
                var waited = !guest.LetIn;
                if (!guest.Learn(form)) guest.End();
                else if (guest.LetIn) guest.Mail.Put("changed", new Letter("changed", new ChangedNews(form.Version)));
                if (waited && guest.LetIn) Greet(room);
            }
        }
    }

    /// <summary>Asks of every connection whether it is still welcome, and ends those that are not: somebody has signed out, or a device was shut out.</summary>
    public async Task LookAgain(CancellationToken stop)
    {
        foreach (var guest in Guests())
            if (!await guest.StillWelcome(stop)) guest.End();
    }

    /// <summary>A form may be gone, or another: its pages connect again and find out.</summary>
    internal void Doubt(string id)
    {
        foreach (var guest in Guests())
            if (string.Equals(guest.Form, id, StringComparison.Ordinal)) guest.End();
    }

    /// <summary>Somebody comes; false where there is no room for another.</summary>
    internal bool Join(Guest guest, Form form)
    {
        lock (_lock)
        {
            if (!_rooms.TryGetValue(guest.Form, out var room)) _rooms.Add(guest.Form, room = []);
            guest.Learn(form);
            if (room.Count(g => g.Visitor.Party == guest.Visitor.Party && g.LetIn == guest.LetIn) >= MostOfAKind) return false;
            room.Add(guest);
            Greet(room);
            // Between the page and its connection something may have happened.
            if (guest.LetIn) guest.Mail.Put("changed", new Letter("changed", new ChangedNews(form.Version)));
            return true;
        }
    }

    /// <summary>Somebody goes.</summary>
    internal void Leave(Guest guest)
    {
        lock (_lock)
        {
            if (!_rooms.TryGetValue(guest.Form, out var room) || !room.Remove(guest)) return;
            if (room.Count == 0) _rooms.Remove(guest.Form);
            else Greet(room);
        }
    }

    /// <summary>Somebody is at another place of the page.</summary>
    internal void Move(Guest guest, string part, string line)
    {
        lock (_lock)
        {
            (guest.Part, guest.Line) = (part, line);
            if (_rooms.TryGetValue(guest.Form, out var room)) Greet(room);
        }
    }

    /// <summary>Somebody types.</summary>
    internal void Type(Guest guest, string target, string text)
    {
        var letter = new Letter("typing", new TypingNews(guest.Who, target, text));
        lock (_lock)
        {
            if (!_rooms.TryGetValue(guest.Form, out var room)) return;
            foreach (var other in room.Where(guest.IsBeside)) other.Mail.Put($"typing {guest.Who}", letter);
        }
    }

    private static void Greet(List<Guest> room)
    {
        foreach (var guest in room.Where(g => g.LetIn))
            guest.Mail.Put("present", new Letter("present", room.Where(guest.IsBeside).Select(g => g.AsPresent).ToImmutableArray()));
    }

    private ImmutableArray<Guest> Guests()
    {
        lock (_lock) return [.. _rooms.Values.SelectMany(r => r)];
    }
}
