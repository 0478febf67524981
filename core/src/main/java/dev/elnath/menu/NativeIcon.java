package dev.elnath.menu;

import dev.elnath.codec.Name;

/// Pictures that the system has (section 3.9). On Linux they are those of the icon theme.
public enum NativeIcon {
  /// The theme's `list-add`.
  @Name("Add")
  ADD("list-add"),
  /// The theme's `preferences-system`.
  @Name("Advanced")
  ADVANCED("preferences-system"),
  /// The theme's `bluetooth`.
  @Name("Bluetooth")
  BLUETOOTH("bluetooth"),
  /// The theme's `user-bookmarks`.
  @Name("Bookmarks")
  BOOKMARKS("user-bookmarks"),
  /// The theme's `dialog-warning`.
  @Name("Caution")
  CAUTION("dialog-warning"),
  /// The theme's `preferences-desktop-theme`.
  @Name("ColorPanel")
  COLOR_PANEL("preferences-desktop-theme"),
  /// The theme's `view-dual`.
  @Name("ColumnView")
  COLUMN_VIEW("view-dual"),
  /// The theme's `computer`.
  @Name("Computer")
  COMPUTER("computer"),
  /// The theme's `view-fullscreen`.
  @Name("EnterFullScreen")
  ENTER_FULL_SCREEN("view-fullscreen"),
  /// The theme's `system-users`.
  @Name("Everyone")
  EVERYONE("system-users"),
  /// The theme's `view-restore`.
  @Name("ExitFullScreen")
  EXIT_FULL_SCREEN("view-restore"),
  /// The theme's `view-paged`.
  @Name("FlowView")
  FLOW_VIEW("view-paged"),
  /// The theme's `folder`.
  @Name("Folder")
  FOLDER("folder"),
  /// The theme's `media-optical`.
  @Name("FolderBurnable")
  FOLDER_BURNABLE("media-optical"),
  /// The theme's `folder-saved-search`.
  @Name("FolderSmart")
  FOLDER_SMART("folder-saved-search"),
  /// The theme's `go-jump`.
  @Name("FollowLinkFreestanding")
  FOLLOW_LINK_FREESTANDING("go-jump"),
  /// The theme's `preferences-desktop-font`.
  @Name("FontPanel")
  FONT_PANEL("preferences-desktop-font"),
  /// The theme's `go-previous`.
  @Name("GoLeft")
  GO_LEFT("go-previous"),
  /// The theme's `go-next`.
  @Name("GoRight")
  GO_RIGHT("go-next"),
  /// The theme's `go-home`.
  @Name("Home")
  HOME("go-home"),
  /// The theme's `camera-video`.
  @Name("IChatTheater")
  ICHAT_THEATER("camera-video"),
  /// The theme's `view-grid`.
  @Name("IconView")
  ICON_VIEW("view-grid"),
  /// The theme's `dialog-information`.
  @Name("Info")
  INFO("dialog-information"),
  /// The theme's `dialog-error`.
  @Name("InvalidDataFreestanding")
  INVALID_DATA_FREESTANDING("dialog-error"),
  /// The theme's `pan-start`.
  @Name("LeftFacingTriangle")
  LEFT_FACING_TRIANGLE("pan-start"),
  /// The theme's `view-list`.
  @Name("ListView")
  LIST_VIEW("view-list"),
  /// The theme's `changes-prevent`.
  @Name("LockLocked")
  LOCK_LOCKED("changes-prevent"),
  /// The theme's `changes-allow`.
  @Name("LockUnlocked")
  LOCK_UNLOCKED("changes-allow"),
  /// The theme's `list-remove`.
  @Name("MenuMixedState")
  MENU_MIXED_STATE("list-remove"),
  /// The theme's `object-select`.
  @Name("MenuOnState")
  MENU_ON_STATE("object-select"),
  /// The theme's `network-server`.
  @Name("MobileMe")
  MOBILE_ME("network-server"),
  /// The theme's `edit-copy`.
  @Name("MultipleDocuments")
  MULTIPLE_DOCUMENTS("edit-copy"),
  /// The theme's `network-workgroup`.
  @Name("Network")
  NETWORK("network-workgroup"),
  /// The theme's `folder-open`.
  @Name("Path")
  PATH("folder-open"),
  /// The theme's `preferences-other`.
  @Name("PreferencesGeneral")
  PREFERENCES_GENERAL("preferences-other"),
  /// The theme's `document-print-preview`.
  @Name("QuickLook")
  QUICK_LOOK("document-print-preview"),
  /// The theme's `view-refresh`.
  @Name("RefreshFreestanding")
  REFRESH_FREESTANDING("view-refresh"),
  /// The theme's `view-refresh`.
  @Name("Refresh")
  REFRESH("view-refresh"),
  /// The theme's `list-remove`.
  @Name("Remove")
  REMOVE("list-remove"),
  /// The theme's `edit-find`.
  @Name("RevealFreestanding")
  REVEAL_FREESTANDING("edit-find"),
  /// The theme's `pan-end`.
  @Name("RightFacingTriangle")
  RIGHT_FACING_TRIANGLE("pan-end"),
  /// The theme's `emblem-shared`.
  @Name("Share")
  SHARE("emblem-shared"),
  /// The theme's `x-office-presentation`.
  @Name("Slideshow")
  SLIDESHOW("x-office-presentation"),
  /// The theme's `emblem-system`.
  @Name("SmartBadge")
  SMART_BADGE("emblem-system"),
  /// The theme's `user-available`.
  @Name("StatusAvailable")
  STATUS_AVAILABLE("user-available"),
  /// The theme's `user-invisible`.
  @Name("StatusNone")
  STATUS_NONE("user-invisible"),
  /// The theme's `user-away`.
  @Name("StatusPartiallyAvailable")
  STATUS_PARTIALLY_AVAILABLE("user-away"),
  /// The theme's `user-busy`.
  @Name("StatusUnavailable")
  STATUS_UNAVAILABLE("user-busy"),
  /// The theme's `process-stop`.
  @Name("StopProgressFreestanding")
  STOP_PROGRESS_FREESTANDING("process-stop"),
  /// The theme's `process-stop`.
  @Name("StopProgress")
  STOP_PROGRESS("process-stop"),
  /// The theme's `user-trash`.
  @Name("TrashEmpty")
  TRASH_EMPTY("user-trash"),
  /// The theme's `user-trash-full`.
  @Name("TrashFull")
  TRASH_FULL("user-trash-full"),
  /// The theme's `avatar-default`.
  @Name("User")
  USER("avatar-default"),
  /// The theme's `system-users`.
  @Name("UserAccounts")
  USER_ACCOUNTS("system-users"),
  /// The theme's `system-users`.
  @Name("UserGroup")
  USER_GROUP("system-users"),
  /// The theme's `avatar-default`.
  @Name("UserGuest")
  USER_GUEST("avatar-default");

  private final String themeName;

  NativeIcon(String themeName) {
    this.themeName = themeName;
  }

  /// The name in the icon themes of Linux desktops.
  public String themeName() {
    return themeName;
  }
}
