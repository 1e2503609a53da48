# The ONE list of what the page may call in the program (game/platform/web/main.cpp).
set(QINGLIU_WEB_EXPORTS
  qingliu_open qingliu_start qingliu_tell qingliu_frame qingliu_resize qingliu_safe_area
  qingliu_visible qingliu_restore qingliu_press qingliu_set_value qingliu_focus qingliu_pointer
  qingliu_picture qingliu_allocated malloc free)
