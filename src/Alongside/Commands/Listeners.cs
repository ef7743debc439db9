using Alongside.Configuration;
using Alongside.Listening;

namespace Alongside.Commands;

/// <summary>The engine with the user's own pages.</summary>
internal static class Listeners
{
    public static Listener With(UserPages pages)
    {
        _ = pages;
        return Listener.BuiltIn;
    }
}
